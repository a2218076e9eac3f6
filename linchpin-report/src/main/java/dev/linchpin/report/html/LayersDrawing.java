package dev.linchpin.report.html;

import dev.linchpin.report.document.Chart.Kind;
import dev.linchpin.report.document.Chart.Layers;
import dev.linchpin.report.document.Chart.Node;
import dev.linchpin.report.document.Chart.Way;
import dev.linchpin.report.layout.Box;
import dev.linchpin.report.layout.Layout;
import dev.linchpin.report.layout.Link;
import java.util.List;
import java.util.Locale;

/** Draws what leads where in layers, from top to bottom. */
final class LayersDrawing {
    private static final int WIDEST_LINE = 30;
    private static final double APART = 40;
    private static final String ARROW = "arrow";

    private LayersDrawing() {}

    static String of(Layers layers) {
        List<Box> boxes = layers.nodes().stream()
                .map(node -> Box.of(node.label(), WIDEST_LINE))
                .toList();
        List<Link> links = layers.ways().stream()
                .map(way -> new Link(way.from(), way.to(), Box.label(way.label(), WIDEST_LINE)))
                .toList();
        Layout layout = Layout.of(boxes, links, Layout.Flow.DOWN, APART);
        Markup svg = new Markup();
        svg.put(
                "<svg role=\"img\" viewBox=\"0 0 %.0f"
                        + " %.0f\" style=\"max-width:%.0fpx;min-width:%.0fpx\" class=\"layers\" aria-label=\"%s\">\n",
                layout.width(), layout.height(), layout.width(), Math.min(layout.width(), 560), layers.alt());
        svg.put(
                "<defs><marker id=\"%s\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\""
                        + " orient=\"auto-start-reverse\"><path d=\"M0 0 L8 4 L0 8 z\" class=\"head\"/></marker></defs>\n",
                ARROW);
        for (int k = 0; k < links.size(); k++) {
            way(svg, layout.ways().get(k), links.get(k), layers.ways().get(k));
        }
        for (int k = 0; k < boxes.size(); k++) {
            node(svg, layout.boxes().get(k), boxes.get(k), layers.nodes().get(k));
        }
        return svg.raw("</svg>\n").toString();
    }

    private static void node(Markup svg, Layout.Point at, Box box, Node node) {
        svg.put(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"6\" class=\"%s\"/>",
                at.x(), at.y(), box.width(), box.height(), node.isStrong() ? "node strong" : "node");
        lines(svg, box, at.x() + Box.PADDING, at.y() + Box.PADDING, "name");
    }

    private static void way(Markup svg, Layout.Course course, Link link, Way way) {
        StringBuilder path = new StringBuilder();
        for (Layout.Point point : course.points()) {
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : " L", point.x(), point.y()));
        }
        svg.put("<path d=\"%s\" class=\"edge %s\" marker-end=\"url(#%s)\"/>", path.toString(), kind(way.kind()), ARROW);
        Box label = link.label();
        if (label != null) {
            lines(svg, label, course.label().x() + 3, course.label().y(), "value");
        }
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case TAKEN -> "taken";
            case HELD_BACK -> "held-back";
            case ANSWER -> "answer";
        };
    }

    private static void lines(Markup svg, Box box, double x, double y, String kind) {
        double baseline = y + 13;
        for (String line : box.lines()) {
            svg.put("<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>", x, baseline, kind, line);
            baseline += Box.LINE;
        }
        svg.raw("\n");
    }
}
