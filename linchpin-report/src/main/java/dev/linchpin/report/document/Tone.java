package dev.linchpin.report.document;

/** How a stretch of text is meant. */
public enum Tone {
    /** Like the rest. */
    PLAIN,
    /** What matters most. */
    STRONG,
    /** What may be skipped. */
    FAINT,
    /** In favour; a claim that holds. */
    FOR,
    /** Opposed; a claim that does not hold; an error. */
    AGAINST,
    /** A warning. */
    CAUTION,
    /** Text to be typed or found elsewhere letter by letter: an id, a command, a state. */
    CODE
}
