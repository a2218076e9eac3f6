package dev.linchpin.report.html;

import dev.linchpin.report.document.Chart.Kind;
import dev.linchpin.report.document.Chart.Layers;
import dev.linchpin.report.document.Chart.Node;
import dev.linchpin.report.document.Chart.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Draws what leads where in layers, from top to bottom, laid out by the Eclipse Layout Kernel. */
final class LayersDrawing {
    private static final int WIDEST_LINE = 30;
    private static final double LETTER = 6.9;
    private static final double LINE = 17;
    private static final double PADDING = 10;
    private static final String ARROW = "arrow";

    private final Layers layers;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    private LayersDrawing(Layers layers) {
        this.layers = layers;
    }

    static String of(Layers layers) {
        LayersDrawing drawing = new LayersDrawing(layers);
        drawing.layOut();
        return drawing.draw();
    }

    private void layOut() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 40.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(12));
        for (Node node : layers.nodes()) {
            ElkNode made = ElkGraphUtil.createNode(root);
            List<String> lines = lines(node.label());
            made.setDimensions(width(lines) + 2 * PADDING, lines.size() * LINE + 2 * PADDING);
            nodes.add(made);
        }
        for (Way way : layers.ways()) {
            ElkEdge made = ElkGraphUtil.createSimpleEdge(nodes.get(way.from()), nodes.get(way.to()));
            List<String> lines = lines(way.label());
            ElkGraphUtil.createLabel(way.label(), made).setDimensions(width(lines) + 6, lines.size() * LINE);
            edges.add(made);
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    }

    private static double width(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(1) * LETTER;
    }

    /** A text in lines of no more than some letters, broken at spaces. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private String draw() {
        Markup svg = new Markup();
        svg.put(
                "<svg role=\"img\" viewBox=\"0 0 %.0f"
                        + " %.0f\" style=\"max-width:%.0fpx;min-width:%.0fpx\" class=\"layers\" aria-label=\"%s\">\n",
                root.getWidth(), root.getHeight(), root.getWidth(), Math.min(root.getWidth(), 560), layers.alt());
        svg.put(
                "<defs><marker id=\"%s\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\""
                        + " orient=\"auto-start-reverse\"><path d=\"M0 0 L8 4 L0 8 z\" class=\"head\"/></marker></defs>\n",
                ARROW);
        for (int k = 0; k < edges.size(); k++) {
            way(svg, edges.get(k), layers.ways().get(k));
        }
        for (int k = 0; k < nodes.size(); k++) {
            node(svg, nodes.get(k), layers.nodes().get(k));
        }
        return svg.raw("</svg>\n").toString();
    }

    private static void node(Markup svg, ElkNode at, Node node) {
        svg.put(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"6\" class=\"%s\"/>",
                at.getX(), at.getY(), at.getWidth(), at.getHeight(), node.isStrong() ? "node strong" : "node");
        lines(svg, lines(node.label()), at.getX() + PADDING, at.getY() + PADDING, "name");
    }

    private static void way(Markup svg, ElkEdge at, Way way) {
        for (ElkEdgeSection section : at.getSections()) {
            StringBuilder path = new StringBuilder(
                    String.format(Locale.ROOT, "M%.1f %.1f", section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                path.append(String.format(Locale.ROOT, " L%.1f %.1f", bend.getX(), bend.getY()));
            }
            path.append(String.format(Locale.ROOT, " L%.1f %.1f", section.getEndX(), section.getEndY()));
            svg.put(
                    "<path d=\"%s\" class=\"edge %s\" marker-end=\"url(#%s)\"/>",
                    path.toString(), kind(way.kind()), ARROW);
        }
        for (ElkLabel label : at.getLabels()) {
            lines(svg, lines(way.label()), label.getX() + 3, label.getY(), "value");
        }
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case TAKEN -> "taken";
            case HELD_BACK -> "held-back";
            case ANSWER -> "answer";
        };
    }

    private static void lines(Markup svg, List<String> lines, double x, double y, String kind) {
        double baseline = y + 13;
        for (String line : lines) {
            svg.put("<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>", x, baseline, kind, line);
            baseline += LINE;
        }
        svg.raw("\n");
    }
}
