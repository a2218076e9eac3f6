package dev.linchpin.model.evidence;

import org.jspecify.annotations.Nullable;

/** How reliable a source is, on the Admiralty scale (NATO AJP-2.1). F means unknown, not worst. */
public enum SourceReliability {
    /** Completely reliable. */
    A(1.0),
    /** Usually reliable. */
    B(0.8),
    /** Fairly reliable. */
    C(0.6),
    /** Not usually reliable. */
    D(0.4),
    /** Unreliable. */
    E(0.2),
    /** Cannot be judged. */
    F(null);

    private final @Nullable Double factor;

    SourceReliability(@Nullable Double factor) {
        this.factor = factor;
    }

    /** Returns what it counts for, in [0, 1], or null where that is unknown. */
    public @Nullable Double factor() {
        return factor;
    }
}
