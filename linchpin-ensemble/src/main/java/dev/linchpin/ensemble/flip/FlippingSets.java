package dev.linchpin.ensemble.flip;

import java.util.List;

/**
 * The smallest flipping sets of a dossier's hypotheses, and what it took to find them.
 *
 * @param quantities the quantities that have a range
 * @param sets one for each hypothesis that can be judged, in dossier order
 * @param looks how often the game was played
 * @param judgements how often many sets were judged at once
 * @param searched how many sets of the greatest size were searched one by one; all the others were judged with many
 */
public record FlippingSets(
        List<MovableQuantity> quantities, List<FlippingSet> sets, int looks, int judgements, int searched) {
    /** Copies the lists. */
    public FlippingSets {
        quantities = List.copyOf(quantities);
        sets = List.copyOf(sets);
    }

    /**
     * How far to search. What is counted is counted anew for each hypothesis and size.
     *
     * @param size the greatest size of sets
     * @param looks how often the game may be played
     * @param judgements how often many sets may be judged at once
     */
    public record Bounds(int size, int looks, int judgements) {
        /** As far as suits a report. */
        public static final Bounds USUAL = new Bounds(3, 2_000, 2_000);
    }
}
