package dev.linchpin.ensemble.random;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * An interval that holds the true value in 95 of 100 ensembles.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
    /** How often the interval holds the true value. */
    public static final double LEVEL = 0.95;

    private static final double UPPER = (1 + LEVEL) / 2;
    private static final double NORMAL_QUANTILE = new NormalDistribution().inverseCumulativeProbability(UPPER);

    /** Refuses ends that are not numbers or upside down. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval from %s to %s has no inside.".formatted(low, high));
        }
    }

    /** Returns its width. */
    public double width() {
        return high - low;
    }

    /** Returns whether a value lies in it, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /**
     * Returns Wilson's score interval (1927) for the mean of independent values in [0, 1].
     *
     * <p>For values of 0 and 1 it has its level on average; for others it is conservative, since no law on [0, 1] with
     * a given mean varies more than that of 0 and 1.
     *
     * @param mean the mean over draws, in [0, 1]; anything where there are none
     * @param draws how many draws, 0 or more; with none the interval is all of [0, 1]
     */
    public static Interval wilson(double mean, long draws) {
        if (draws == 0) {
            return new Interval(0, 1);
        }
        if (!(mean >= 0 && mean <= 1)) {
            throw new IllegalArgumentException("The mean (%s) must be a number in [0, 1].".formatted(mean));
        }
        double square = NORMAL_QUANTILE * NORMAL_QUANTILE;
        double centre = (mean + square / (2 * draws)) / (1 + square / draws);
        double half = NORMAL_QUANTILE
                / (1 + square / draws)
                * Math.sqrt(mean * (1 - mean) / draws + square / (4.0 * draws * draws));
        return new Interval(mean == 0 ? 0 : Math.max(0, centre - half), mean == 1 ? 1 : Math.min(1, centre + half));
    }

    /**
     * Returns the interval for the mean of values in [0, 1], draw k being part of replicate k modulo their number.
     *
     * <p>With one replicate it is Wilson's. With more it is Student's, from the spread of the replicates' means about
     * the mean of all draws, kept within [0, 1]; where those means do not differ they say nothing about the spread, and
     * Wilson's interval stands in.
     *
     * <p>Cost: one pass, in the order of the draws, so that the result depends on nothing else.
     *
     * @param values a value for each draw
     * @param replicates of how many independent parts the draws consist; see {@link Chance#replicates()}
     */
    public static Interval ofMean(double[] values, int replicates) {
        double[] sums = new double[replicates];
        int[] counts = new int[replicates];
        for (int k = 0; k < values.length; k++) {
            sums[k % replicates] += values[k];
            counts[k % replicates]++;
        }
        return ofSums(sums, counts);
    }

    /**
     * Returns the interval for the mean of values in [0, 1] that were summed up replicate by replicate, as
     * {@link #ofMean(double[], int)} does. Replicates may differ in size; those without a value say nothing.
     *
     * @param sums the sum of each replicate's values
     * @param counts how many values each has
     */
    public static Interval ofSums(double[] sums, int[] counts) {
        int draws = Arrays.stream(counts).sum();
        if (draws == 0) {
            return new Interval(0, 1);
        }
        double mean = Math.clamp(Arrays.stream(sums).sum() / draws, 0, 1);
        int replicates = 0;
        double variance = 0;
        for (int r = 0; r < sums.length; r++) {
            if (counts[r] > 0) {
                double off = (sums[r] - counts[r] * mean) / draws;
                variance += off * off;
                replicates++;
            }
        }
        // sums of equal values differ in their last bits
        if (replicates == 1 || Math.sqrt(variance) < 1e-12) {
            return wilson(mean, draws);
        }
        double half = new TDistribution(replicates - 1).inverseCumulativeProbability(UPPER)
                * Math.sqrt(variance * replicates / (replicates - 1));
        return new Interval(Math.max(0, mean - half), Math.min(1, mean + half));
    }

    /**
     * Returns the interval for the mean of values in [-1, 1], those above 0 and those below summed up apart: from the
     * least mean that the intervals of the two parts leave to the greatest. It is conservative, since the two parts are
     * seldom at such ends together.
     *
     * @param rises the sum of each replicate's values above 0
     * @param falls the sum of those below 0, as positive numbers
     * @param counts how many values each has, those that are 0 included
     */
    public static Interval ofSigned(double[] rises, double[] falls, int[] counts) {
        Interval up = ofSums(rises, counts);
        Interval down = ofSums(falls, counts);
        return new Interval(up.low - down.high, up.high - down.low);
    }
}
