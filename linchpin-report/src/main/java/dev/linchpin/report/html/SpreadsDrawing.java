package dev.linchpin.report.html;

import dev.linchpin.report.document.Chart.Mark;
import dev.linchpin.report.document.Chart.Spreads;
import java.util.Locale;

/** Draws numbers from −1 to 1 as bars from the middle, with a whisker over nine draws in ten. */
final class SpreadsDrawing {
    private static final int WIDTH = 720;
    private static final int ROW = 30;
    private static final int LEFT = 210;
    private static final int RIGHT = 650;

    private SpreadsDrawing() {}

    static String of(Spreads spreads) {
        int height = ROW * spreads.marks().size() + 30;
        Markup svg = new Markup();
        svg.put(
                "<svg role=\"img\" viewBox=\"0 0 %d %d\" class=\"spreads\" aria-label=\"%s\">\n",
                WIDTH, height, spreads.alt());
        for (int tick = -2; tick <= 2; tick++) {
            double x = x(tick / 2.0);
            svg.put(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"0\" y2=\"%d\" class=\"%s\"/>",
                    x, x, height - 24, tick == 0 ? "zero" : "axis");
            svg.put(
                    "<text x=\"%.1f\" y=\"%d\" class=\"value\" text-anchor=\"middle\">%s</text>\n",
                    x, height - 8, tick(tick / 2.0));
        }
        int y = 0;
        for (Mark mark : spreads.marks()) {
            row(svg, mark, y);
            y += ROW;
        }
        return svg.raw("</svg>\n").toString();
    }

    private static void row(Markup svg, Mark mark, int y) {
        double value = Math.clamp(mark.value(), -1, 1);
        double from = Math.min(x(0), x(value));
        double wide = Math.abs(x(value) - x(0));
        svg.put(
                "<text x=\"%d\" y=\"%d\" class=\"name\" text-anchor=\"end\">%s</text>\n",
                LEFT - 12, y + 20, mark.label());
        svg.put(
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"16\" class=\"%s\"/>\n",
                from, y + 7, wide, value < 0 ? "bar opposed" : "bar favour");
        if (mark.low() != null && mark.high() != null) {
            double low = x(Math.clamp(mark.low(), -1, 1));
            double high = x(Math.clamp(mark.high(), -1, 1));
            svg.put(
                    "<path d=\"M%.1f %d v8 M%.1f %d h%.1f M%.1f %d v8\" class=\"whisker\"/>\n",
                    low, y + 11, low, y + 15, high - low, high, y + 11);
        }
        svg.put(
                "<text x=\"%d\" y=\"%d\" class=\"value\">%s</text>\n",
                RIGHT + 14,
                y + 20,
                String.format(Locale.ROOT, "%+.2f", mark.value()).replace('-', '−'));
    }

    /** A bar by itself, for a cell of a table. */
    static String bar(double value) {
        double wide = Math.abs(value) * 60;
        return new Markup()
                .put(
                        "<svg class=\"cell\" viewBox=\"0 0 124 14\" aria-hidden=\"true\"><line x1=\"62\" x2=\"62\" y1=\"0\""
                                + " y2=\"14\" class=\"zero\"/><rect x=\"%.1f\" y=\"2\" width=\"%.1f\" height=\"10\""
                                + " class=\"%s\"/></svg>",
                        value < 0 ? 62 - wide : 62, wide, value < 0 ? "bar opposed" : "bar favour")
                .toString();
    }

    private static double x(double value) {
        return LEFT + (value + 1) / 2 * (RIGHT - LEFT);
    }

    private static String tick(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%+.1f", value).replace('-', '−');
    }
}
