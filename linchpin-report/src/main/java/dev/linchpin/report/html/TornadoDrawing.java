package dev.linchpin.report.html;

import dev.linchpin.report.document.Chart.Swing;
import dev.linchpin.report.document.Chart.Tornado;
import java.util.Locale;

/** Draws how far quantities must go to flip something: each on its own scale, with its range, median and flip point. */
final class TornadoDrawing {
    private static final int WIDTH = 720;
    private static final int ROW = 46;
    private static final int LEFT = 24;
    private static final int RIGHT = 696;

    private TornadoDrawing() {}

    static String of(Tornado tornado) {
        int height = ROW * tornado.swings().size() + 28;
        Markup svg = new Markup();
        svg.put(
                "<svg role=\"img\" viewBox=\"0 0 %d %d\" class=\"tornado\" aria-label=\"%s\">\n",
                WIDTH, height, tornado.alt());
        int y = 0;
        for (Swing swing : tornado.swings()) {
            row(svg, swing, y);
            y += ROW;
        }
        legend(svg, height - 10);
        return svg.raw("</svg>\n").toString();
    }

    private static void row(Markup svg, Swing swing, int y) {
        double least = Math.min(swing.low(), swing.flipsAt());
        double most = Math.max(swing.high(), swing.flipsAt());
        double room = most > least ? (most - least) * 0.08 : 0.5;
        double from = least - room;
        double to = most + room;
        double low = place(swing.low(), from, to);
        double high = place(swing.high(), from, to);
        double median = place(swing.median(), from, to);
        double flip = place(swing.flipsAt(), from, to);
        int line = y + 30;
        svg.put("<text x=\"%d\" y=\"%d\" class=\"name\">%s</text>\n", LEFT, y + 14, swing.label());
        svg.put(
                "<text x=\"%d\" y=\"%d\" class=\"value\" text-anchor=\"end\">%s</text>\n",
                RIGHT, y + 14, figures(swing));
        svg.put("<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" class=\"axis\"/>\n", LEFT, RIGHT, line, line);
        svg.put(
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"12\" class=\"range\"/>\n",
                low, line - 6, Math.max(1, high - low));
        svg.put(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" class=\"median\"/>\n",
                median, median, line - 8, line + 8);
        svg.put(
                "<path d=\"M%.1f %d l7 7 l-7 7 l-7 -7 z\" class=\"%s\"/>\n",
                flip, line - 7, swing.isInside() ? "flip inside" : "flip");
    }

    private static double place(double value, double from, double to) {
        return LEFT + (value - from) / (to - from) * (RIGHT - LEFT);
    }

    private static String figures(Swing swing) {
        return String.format(
                        Locale.ROOT,
                        "%.2f … %.2f … %.2f; flips at %.2f",
                        swing.low(),
                        swing.median(),
                        swing.high(),
                        swing.flipsAt())
                .replace('-', '−');
    }

    private static void legend(Markup svg, int y) {
        svg.put("<rect x=\"%d\" y=\"%d\" width=\"26\" height=\"10\" class=\"range\"/>", LEFT, y - 8)
                .put("<text x=\"%d\" y=\"%d\" class=\"value\">5th to 95th percentile</text>", LEFT + 32, y + 1)
                .put("<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" class=\"median\"/>", 210, 210, y - 10, y + 4)
                .put("<text x=\"%d\" y=\"%d\" class=\"value\">median</text>", 218, y + 1)
                .put("<path d=\"M%d %d l7 7 l-7 7 l-7 -7 z\" class=\"flip inside\"/>", 290, y - 10)
                .put("<text x=\"%d\" y=\"%d\" class=\"value\">flips inside its range</text>", 302, y + 1)
                .put("<path d=\"M%d %d l7 7 l-7 7 l-7 -7 z\" class=\"flip\"/>", 460, y - 10)
                .put("<text x=\"%d\" y=\"%d\" class=\"value\">flips only outside</text>\n", 472, y + 1);
    }
}
