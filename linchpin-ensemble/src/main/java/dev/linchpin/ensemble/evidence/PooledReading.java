package dev.linchpin.ensemble.evidence;

import java.util.List;

/**
 * How surely a thing is so by the items that it rests on.
 *
 * @param naive the probability if all voices are pooled as if drawn from the whole
 * @param corrected the probability if each stratum of a population is pooled by itself and counted by its share; equal
 *     to the naive one where nobody speaks for a stratum
 * @param votes the items, in the order in which they are cited
 */
public record PooledReading(double naive, double corrected, List<Vote> votes) {
    /** Copies the list. */
    public PooledReading {
        votes = List.copyOf(votes);
    }
}
