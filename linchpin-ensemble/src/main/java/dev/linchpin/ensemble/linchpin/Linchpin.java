package dev.linchpin.ensemble.linchpin;

import dev.linchpin.ensemble.sensitivity.Estimate;
import dev.linchpin.model.evidence.Hypothesis;
import org.jspecify.annotations.Nullable;

/**
 * How much of a conclusion hangs on one quantity.
 *
 * @param hypothesis the hypothesis
 * @param quantity the quantity's name
 * @param median its median; of a share, as written
 * @param low its 5th percentile; of how surely an influence is there, over what its evidence leaves uncertain
 * @param high its 95th percentile
 * @param widthOfDomain how wide the values are that it can have at all
 * @param flipsAt the value nearest to its median at which the hypothesis flips, all else at its median: inside its range
 *     if there is one, else in its domain; null where there is none
 * @param totalEffect what it accounts for of the variance of the hypothesis's probability over draws; null where there
 *     are no draws
 */
public record Linchpin(
        Hypothesis hypothesis,
        String quantity,
        double median,
        double low,
        double high,
        double widthOfDomain,
        @Nullable Double flipsAt,
        @Nullable Estimate totalEffect) {
    /** Returns whether it flips the hypothesis without leaving its range. */
    public boolean insideRange() {
        return flipsAt != null && low <= flipsAt && flipsAt <= high;
    }

    /**
     * Returns how far it must go to flip the hypothesis: as a part of the way from its median to the end of its range on
     * that side, so that up to 1 is inside; without end where it does not flip or has no range on that side.
     */
    public double reach() {
        if (flipsAt == null) {
            return Double.POSITIVE_INFINITY;
        }
        double way = flipsAt < median ? median - low : high - median;
        return way > 0 ? Math.abs(flipsAt - median) / way : Double.POSITIVE_INFINITY;
    }

    Linchpin withTotalEffect(@Nullable Estimate estimate) {
        return new Linchpin(hypothesis, quantity, median, low, high, widthOfDomain, flipsAt, estimate);
    }
}
