package dev.linchpin.ensemble.flip;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which sets of quantities are asked about: those that hold some for certain and a few more at most of others.
 *
 * @param moved the places of the quantities that are in every set, ascending
 * @param free the places of those that may be in a set besides
 * @param more how many of those a set may have
 */
record CandidateSets(List<Integer> moved, BitSet free, int more) {
    /** Returns the sets of these in which a quantity is. */
    CandidateSets with(int quantity) {
        List<Integer> joined =
                Stream.concat(moved.stream(), Stream.of(quantity)).sorted().toList();
        return new CandidateSets(joined, freeWithout(quantity), more - 1);
    }

    /** Returns the sets of these in which a quantity is not. */
    CandidateSets without(int quantity) {
        return new CandidateSets(moved, freeWithout(quantity), more);
    }

    private BitSet freeWithout(int quantity) {
        BitSet left = (BitSet) free.clone();
        left.clear(quantity);
        return left;
    }
}
