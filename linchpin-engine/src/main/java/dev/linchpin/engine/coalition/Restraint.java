package dev.linchpin.engine.coalition;

import dev.linchpin.engine.coalition.CoalitionVerdict.Sanction;

/**
 * What a coalition would like to do to break an equilibrium, and what deters it.
 *
 * @param coalition who would move
 * @param sanction their improvement of fewest moves, and the answer to it
 */
public record Restraint(Coalition coalition, Sanction sanction) {
    /** Returns the state that would be broken, by ordinal. */
    public int state() {
        return sanction.improvement().start();
    }
}
