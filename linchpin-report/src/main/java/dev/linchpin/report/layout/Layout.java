package dev.linchpin.report.layout;

import java.util.ArrayList;
import java.util.List;
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

/**
 * Where everything stands: boxes in layers, as far as possible each after those that lead to it.
 *
 * <p>Method: the Eclipse Layout Kernel's layered one (Sugiyama, Tagawa and Toda 1981; Schulze, Spönemann and von
 * Hanxleden 2014). Deterministic.
 *
 * @param width how wide it all is
 * @param height how high
 * @param boxes the upper left corner of each box
 * @param ways the course of each way
 */
public record Layout(double width, double height, List<Point> boxes, List<Course> ways) {
    /** Which way the layers follow each other. */
    public enum Flow {
        /** From the top down. */
        DOWN,
        /** From left to right. */
        RIGHT
    }

    /**
     * A point.
     *
     * @param x how far right
     * @param y how far down
     */
    public record Point(double x, double y) {}

    /**
     * The course of a way.
     *
     * @param points its start, bends and end
     * @param label the upper left corner of its label; its start where it has none
     */
    public record Course(List<Point> points, Point label) {
        /** Copies the list. */
        public Course {
            points = List.copyOf(points);
        }
    }

    /** Copies the lists. */
    public Layout {
        boxes = List.copyOf(boxes);
        ways = List.copyOf(ways);
    }

    /**
     * Lays out boxes and ways.
     *
     * @param apart how far apart boxes of a layer are, and layers
     */
    public static Layout of(List<Box> boxes, List<Link> links, Flow flow, double apart) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, flow == Flow.DOWN ? Direction.DOWN : Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, apart);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, apart);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(12));
        List<ElkNode> nodes = new ArrayList<>();
        for (Box box : boxes) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(box.width(), box.height());
            nodes.add(node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (Link link : links) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()));
            Box label = link.label();
            if (label != null) {
                ElkGraphUtil.createLabel(String.join(" ", label.lines()), edge)
                        .setDimensions(label.width(), label.height());
            }
            edges.add(edge);
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return new Layout(
                root.getWidth(),
                root.getHeight(),
                nodes.stream().map(node -> new Point(node.getX(), node.getY())).toList(),
                edges.stream().map(Layout::course).toList());
    }

    private static Course course(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(new Point(bend.getX(), bend.getY()));
            }
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        Point start = points.isEmpty() ? new Point(0, 0) : points.getFirst();
        List<ElkLabel> labels = edge.getLabels();
        return new Course(
                points,
                labels.isEmpty()
                        ? start
                        : new Point(labels.getFirst().getX(), labels.getFirst().getY()));
    }
}
