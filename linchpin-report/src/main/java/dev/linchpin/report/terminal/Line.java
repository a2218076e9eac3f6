package dev.linchpin.report.terminal;

import dev.linchpin.report.document.Span;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.ArrayList;
import java.util.List;

/** A line being put together from texts and the room between them. */
final class Line {
    private final List<Span> spans = new ArrayList<>();
    private int width;

    /** Adds a text. */
    Line add(Text text) {
        for (Span span : text.spans()) {
            add(span.text(), span.tone());
        }
        return this;
    }

    /** Adds a text of one tone. */
    Line add(String text, Tone tone) {
        spans.add(new Span(text, tone));
        width += DisplayWidth.of(text);
        return this;
    }

    /** Adds room up to a column; none where the line is that long already. */
    Line padTo(int column) {
        return column > width ? add(" ".repeat(column - width), Tone.PLAIN) : this;
    }

    /** Returns the line, without room at its end. */
    Text text() {
        int end = spans.size();
        while (end > 0 && spans.get(end - 1).text().isBlank()) {
            end--;
        }
        return new Text(spans.subList(0, end));
    }
}
