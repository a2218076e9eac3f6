package dev.linchpin.ensemble.flip;

import java.util.List;

/**
 * The fewest quantities found that, moved together inside their ranges, flip a hypothesis.
 *
 * @param hypothesis the hypothesis's id
 * @param moves the quantities and where each is moved to, in the order in which the dossier writes them; empty if no
 *     set was found
 * @param noneUpTo the size up to which it is proved that no set flips it
 * @param others how many other sets of the size were found
 */
public record FlippingSet(String hypothesis, List<Move> moves, int noneUpTo, int others) {
    /** Copies the list. */
    public FlippingSet {
        moves = List.copyOf(moves);
    }

    /**
     * A quantity moved.
     *
     * @param quantity its name
     * @param median where it stands
     * @param value where it is moved to
     */
    public record Move(String quantity, double median, double value) {}

    /** Returns whether a set was found and it is proved that no smaller one flips the hypothesis. */
    public boolean isProvenMinimal() {
        return !moves.isEmpty() && noneUpTo == moves.size() - 1;
    }
}
