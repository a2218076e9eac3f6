package dev.linchpin.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text: stretches of one tone each.
 *
 * @param spans the stretches, in order
 */
public record Text(List<Span> spans) {
    /** No text. */
    public static final Text EMPTY = new Text(List.of());

    /** Copies the list. */
    public Text {
        spans = List.copyOf(spans);
    }

    /** Returns a plain text. */
    public static Text of(String text) {
        return of(text, Tone.PLAIN);
    }

    /** Returns a text of one tone. */
    public static Text of(String text, Tone tone) {
        return text.isEmpty() ? EMPTY : new Text(List.of(new Span(text, tone)));
    }

    /** Returns texts one behind another, with a plain separator between them. */
    public static Text join(String separator, List<Text> parts) {
        List<Span> spans = new ArrayList<>();
        for (Text part : parts) {
            if (!spans.isEmpty() && !separator.isEmpty()) {
                spans.add(new Span(separator, Tone.PLAIN));
            }
            spans.addAll(part.spans);
        }
        return new Text(spans);
    }

    /** Returns this text followed by a plain one. */
    public Text plus(String text) {
        return plus(text, Tone.PLAIN);
    }

    /** Returns this text followed by one of a tone. */
    public Text plus(String text, Tone tone) {
        return plus(of(text, tone));
    }

    /** Returns this text followed by another. */
    public Text plus(Text next) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(next.spans);
        return new Text(all);
    }

    /** Returns the text without its tones. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        spans.forEach(span -> plain.append(span.text()));
        return plain.toString();
    }

    /** Returns whether there is no text. */
    public boolean isEmpty() {
        return spans.stream().allMatch(span -> span.text().isEmpty());
    }
}
