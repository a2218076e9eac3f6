package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.evidence.Evidence;

/**
 * An item that is given likelihoods: how much more readily it is heard if what it bears on is so than if it is not.
 *
 * @param item the item
 * @param ifTrue how likely it is to be heard if that is so, at least 0.01
 * @param ifFalse how likely it is if not, at least 0.01
 * @param weight the logarithm of their ratio, tempered by what the item counts for
 */
public record LikelihoodReading(Evidence item, double ifTrue, double ifFalse, double weight) {
    /** Returns the ratio; near 1 for cheap talk, which is heard either way. */
    public double ratio() {
        return ifTrue / ifFalse;
    }
}
