package dev.linchpin.ensemble.discovery;

/** What a search for the place of failures came to. */
public enum Verdict {
    /** No draw fails. */
    NEVER_FAILS,
    /** Every draw fails. */
    ALWAYS_FAILS,
    /** There are too few draws to tell a place from chance. */
    TOO_FEW_DRAWS,
    /** Some draws fail, but nowhere more than chance would have it. */
    NO_PLACE,
    /** Failures lie in a box. */
    BOX
}
