package dev.linchpin.ensemble.flip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Returns the sets by the ids of their hypotheses. */
    public Map<String, FlippingSet> byHypothesis() {
        Map<String, FlippingSet> byHypothesis = new LinkedHashMap<>();
        sets.forEach(set -> byHypothesis.put(set.hypothesis(), set));
        return byHypothesis;
    }

    /**
     * How far to search. What is counted is counted anew for each hypothesis and size.
     *
     * @param size the greatest size of sets
     * @param looks how often the game may be played
     * @param judgements how often many sets may be judged at once
     */
    public record Bounds(int size, int looks, int judgements) {
        /** Nothing is searched. */
        public static final Bounds NO_SEARCH = new Bounds(0, 0, 0);

        /** As far as suits a question about a few hypotheses: sets up to a size. */
        public static Bounds upTo(int size) {
            return new Bounds(size, 2_000, 2_000);
        }
    }
}
