package dev.linchpin.report.html;

import dev.linchpin.report.document.Chart.Point;
import dev.linchpin.report.document.Chart.TradeOff;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Draws gains against costs: numbered points, those that none beats filled and joined by a line. */
final class TradeOffDrawing {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 340;
    private static final int LEFT = 70;
    private static final int RIGHT = 690;
    private static final int TOP = 16;
    private static final int BOTTOM = 290;

    private final double leastCost;
    private final double mostCost;
    private final double leastGain;
    private final double mostGain;

    private TradeOffDrawing(List<Point> points) {
        double[] costs = points.stream().mapToDouble(Point::cost).sorted().toArray();
        double[] gains = points.stream().mapToDouble(Point::gain).sorted().toArray();
        leastCost = padded(Math.min(0, costs[0]), Math.max(0, costs[costs.length - 1]), -1);
        mostCost = padded(Math.min(0, costs[0]), Math.max(0, costs[costs.length - 1]), 1);
        leastGain = padded(Math.min(0, gains[0]), Math.max(0, gains[gains.length - 1]), -1);
        mostGain = padded(Math.min(0, gains[0]), Math.max(0, gains[gains.length - 1]), 1);
    }

    private static double padded(double least, double most, int side) {
        double room = most > least ? 0.08 * (most - least) : 0.05;
        return side < 0 ? least - room : most + room;
    }

    static String of(TradeOff tradeOff) {
        if (tradeOff.points().isEmpty()) {
            return "";
        }
        return new TradeOffDrawing(tradeOff.points()).draw(tradeOff);
    }

    private String draw(TradeOff tradeOff) {
        Markup svg = new Markup();
        svg.put(
                "<svg role=\"img\" viewBox=\"0 0 %d %d\" class=\"trade-off\" aria-label=\"%s\">\n",
                WIDTH, HEIGHT, tradeOff.alt());
        svg.put("<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" class=\"zero\"/>", LEFT, RIGHT, y(0), y(0));
        svg.put("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" class=\"zero\"/>\n", x(0), x(0), TOP, BOTTOM);
        for (double gain : ticks(100 * leastGain, 100 * mostGain)) {
            svg.put(
                    "<text x=\"%d\" y=\"%.1f\" class=\"value\" text-anchor=\"end\">%s</text>",
                    LEFT - 8, y(gain / 100) + 4, number(gain));
        }
        for (double cost : ticks(leastCost, mostCost)) {
            svg.put(
                    "<text x=\"%.1f\" y=\"%d\" class=\"value\" text-anchor=\"middle\">%s</text>\n",
                    x(cost), BOTTOM + 18, number(cost));
        }
        svg.put(
                "<text x=\"%d\" y=\"%d\" class=\"value\" text-anchor=\"middle\">cost to the sponsors, hundredths of their"
                        + " interest weight</text>",
                (LEFT + RIGHT) / 2, HEIGHT - 8);
        svg.put(
                "<text x=\"14\" y=\"%d\" class=\"value\" text-anchor=\"middle\" transform=\"rotate(-90 14 %d)\">gain,"
                        + " points of probability</text>\n",
                (TOP + BOTTOM) / 2, (TOP + BOTTOM) / 2);
        front(svg, tradeOff.points());
        // the first on top
        for (int k = tradeOff.points().size() - 1; k >= 0; k--) {
            Point point = tradeOff.points().get(k);
            svg.put(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"10\" class=\"%s\"/>",
                    x(point.cost()), y(point.gain()), point.isPareto() ? "point best" : "point");
            svg.put(
                    "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\" text-anchor=\"middle\">%d</text>\n",
                    x(point.cost()), y(point.gain()) + 4, point.isPareto() ? "on-best" : "on-point", k + 1);
        }
        return svg.raw("</svg>\n").toString();
    }

    private void front(Markup svg, List<Point> points) {
        List<Point> front = points.stream()
                .filter(Point::isPareto)
                .sorted(Comparator.comparingDouble(Point::cost))
                .toList();
        if (front.size() > 1) {
            StringBuilder path = new StringBuilder();
            for (Point point : front) {
                path.append(String.format(
                        Locale.ROOT, "%s%.1f %.1f ", path.isEmpty() ? "M" : "L", x(point.cost()), y(point.gain())));
            }
            svg.put("<path d=\"%s\" class=\"front\"/>\n", path.toString().strip());
        }
    }

    /** Round numbers between two, four to nine of them. */
    private static double[] ticks(double least, double most) {
        double step = Math.pow(10, Math.floor(Math.log10((most - least) / 4)));
        if ((most - least) / (5 * step) >= 4) {
            step *= 5;
        } else if ((most - least) / (2 * step) >= 4) {
            step *= 2;
        }
        double first = Math.ceil(least / step);
        double each = step;
        return IntStream.rangeClosed(0, (int) (Math.floor(most / step) - first))
                .mapToDouble(k -> (first + k) * each)
                .toArray();
    }

    private double x(double cost) {
        return LEFT + (cost - leastCost) / (mostCost - leastCost) * (RIGHT - LEFT);
    }

    private double y(double gain) {
        return BOTTOM - (gain - leastGain) / (mostGain - leastGain) * (BOTTOM - TOP);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value)
                .replaceFirst("(\\.\\d*?)0+$", "$1")
                .replaceFirst("\\.$", "");
        return text.isEmpty() || text.equals("-") || text.equals("-0") ? "0" : text.replace('-', '−');
    }
}
