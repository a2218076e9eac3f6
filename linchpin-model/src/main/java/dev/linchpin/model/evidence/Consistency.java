package dev.linchpin.model.evidence;

/** How an item of evidence sits with a hypothesis, in the matrix of competing hypotheses (Heuer 1999). */
public enum Consistency {
    /** Very consistent. */
    CC,
    /** Consistent. */
    C,
    /** Neutral. */
    N,
    /** Inconsistent. */
    I,
    /** Very inconsistent. */
    II,
    /** Not applicable. */
    NA
}
