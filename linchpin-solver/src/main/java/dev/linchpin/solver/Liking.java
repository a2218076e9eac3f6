package dev.linchpin.solver;

import java.util.BitSet;

/** How one actor orders states, as a circuit can say it. */
interface Liking {
    /**
     * Requires what holds of all states between which the actor does not prefer the second, wherever a guard is true.
     * It may hold of a few more, no better by more than rounding.
     */
    void denyBetter(Formulas formulas, LevelLiterals from, LevelLiterals to, int guard);

    /** Requires what holds of all states that the actor values more than a number, and asks for the best. */
    void seekBetter(Formulas formulas, LevelLiterals to, long value);

    /** Returns the options that the order reads: between states that differ in others alone the actor does not care. */
    BitSet options();
}
