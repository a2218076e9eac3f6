package dev.linchpin.report.json;

import dev.linchpin.report.layout.Box;
import dev.linchpin.report.layout.Layout;
import dev.linchpin.report.layout.Link;
import java.util.List;

/** The parts of JSON that say where boxes and ways stand in a drawing. */
final class LayoutJson {
    private final JsonOutput json;
    private final Layout layout;

    LayoutJson(JsonOutput json, Layout layout) {
        this.json = json;
        this.layout = layout;
    }

    /** Writes where the box at a place stands, and its label. */
    void box(int place, Box box) {
        json.texts("label", box.lines())
                .number("x", layout.boxes().get(place).x())
                .number("y", layout.boxes().get(place).y())
                .number("width", box.width())
                .number("height", box.height());
    }

    /** Writes the course of the way at a place, and its label. */
    void way(int place, Link link) {
        Layout.Course course = layout.ways().get(place);
        json.arrays("points", course.points(), point -> List.of(point.x(), point.y()));
        Box label = link.label();
        if (label != null) {
            json.texts("label", label.lines())
                    .numbers("labelAt", course.label().x(), course.label().y());
        }
    }
}
