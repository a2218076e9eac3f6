package dev.linchpin.engine.degree;

import java.util.Locale;

/**
 * How an unknown preference is read: whether it is enough to move for, and whether it is enough to hold back for.
 *
 * <p>Li, Hipel, Kilgour and Fang 2004, where the readings have these letters.
 */
public enum Reading {
    /** Bold: whoever may gain moves, and a loss must be sure to deter. */
    A("moves on a chance, yields to a sure loss", true, false),
    /** Only what is sure counts, for moving and for holding back. */
    B("moves on a sure gain, yields to a sure loss", false, false),
    /** Whoever may gain moves, and whoever may lose holds back. */
    C("moves on a chance, yields to a chance", true, true),
    /** Wary: a gain must be sure, and a loss need not be. */
    D("moves on a sure gain, yields to a chance", false, true);

    private final String label;
    private final boolean movesOnUnknown;
    private final boolean yieldsToUnknown;

    Reading(String label, boolean movesOnUnknown, boolean yieldsToUnknown) {
        this.label = label;
        this.movesOnUnknown = movesOnUnknown;
        this.yieldsToUnknown = yieldsToUnknown;
    }

    /** Returns the name that JSON uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what reports call it. */
    public String label() {
        return label;
    }

    /** Returns whether an actor moves to a state that it may or may not prefer. */
    boolean movesOnUnknown() {
        return movesOnUnknown;
    }

    /** Returns whether a state that an actor may or may not prefer deters it. */
    boolean yieldsToUnknown() {
        return yieldsToUnknown;
    }

    /** Returns whether an actor who compares states so would move from one to another. */
    public boolean moves(Comparison comparison, int from, int to) {
        return comparison.surelyPrefers(to, from) || (movesOnUnknown && comparison.isUnknown(to, from));
    }

    /** Returns whether ending in a state rather than where it started holds back an actor who compares states so. */
    public boolean deters(Comparison comparison, int start, int end) {
        return !comparison.surelyPrefers(end, start) && (yieldsToUnknown || !comparison.isUnknown(end, start));
    }
}
