package dev.linchpin.engine.coalition;

import java.util.BitSet;
import java.util.List;

/**
 * What becomes of equilibria where actors move together. States are named by ordinal.
 *
 * @param equilibria the states that are stable for each actor alone
 * @param unbroken those of them that no coalition breaks
 * @param breaches what coalitions would do to others, as many as were asked for
 * @param restraints what coalitions would like to do but for the answer, as many as were asked for
 */
public record Standing(BitSet equilibria, BitSet unbroken, List<Breach> breaches, List<Restraint> restraints) {
    /** Copies the lists. */
    public Standing {
        breaches = List.copyOf(breaches);
        restraints = List.copyOf(restraints);
    }
}
