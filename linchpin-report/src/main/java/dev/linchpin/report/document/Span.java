package dev.linchpin.report.document;

import java.util.Objects;

/**
 * A stretch of text of one tone.
 *
 * @param text the text
 * @param tone how it is meant
 */
public record Span(String text, Tone tone) {
    /** Refuses what is missing. */
    public Span {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tone, "tone");
    }
}
