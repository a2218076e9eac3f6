package dev.linchpin.ensemble.sensitivity;

import dev.linchpin.ensemble.sensitivity.VarianceRatio.Parts;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * First-order and total effects from values that were worked out elsewhere.
 *
 * <p>Given are a result's values A in a base set of draws, B in another set independent of it, and, for one quantity at
 * a time, R in the base draws with that quantity's share taken from the other set. Values are by draw; sums are made in
 * the order of draws, so that the result depends on nothing else.
 *
 * <p>Method: the total effect is ½·mean (A − R)² over the variance of A and R together (Jansen 1999; with that variance
 * it is asymptotically the most exact there is: Janon et al. 2014). The first-order effect is mean B·(R − A) over the
 * variance of A and B together (Saltelli et al. 2010), B taken from its mean. Intervals: see the package's methods
 * page.
 *
 * <p>Where no value differs from any other the estimate is 0 with the interval [0, 1]: nothing is known.
 *
 * <p>Cost: O(draws) for each effect, and a thousand times the number of draws that differ from the base. Safe for use
 * by several threads.
 */
public final class PickFreeze {
    private final double[] base;
    private final double @Nullable [] other;
    private final double mean;
    private final double least;
    private final double greatest;
    private final Resampling resampling;
    private final VarianceRatio ofBase;
    private final @Nullable VarianceRatio ofBoth;

    private PickFreeze(double[] base, double @Nullable [] other, int replicates, long seed) {
        this.base = base.clone();
        this.other = other == null ? null : other.clone();
        this.mean = base.length == 0 ? 0 : Arrays.stream(base).sum() / base.length;
        double[] second = other == null ? base : other;
        this.least = Math.min(least(base), least(second));
        this.greatest = Math.max(greatest(base), greatest(second));
        this.resampling = new Resampling(base.length, replicates, seed);
        this.ofBase = ratio(base, base);
        this.ofBoth = other == null ? null : ratio(base, other);
    }

    /**
     * Prepares for total effects.
     *
     * @param base the values in the base draws
     * @param replicates of how many independent parts the draws consist; see
     *     {@link dev.linchpin.ensemble.random.Chance#replicates()}
     * @param seed for the bootstrap
     */
    public static PickFreeze of(double[] base, int replicates, long seed) {
        return new PickFreeze(base, null, replicates, seed);
    }

    /**
     * Prepares for first-order and total effects.
     *
     * @param base the values in the base draws
     * @param other the values in the other draws
     * @param replicates of how many independent parts the draws consist
     * @param seed for the bootstrap
     */
    public static PickFreeze of(double[] base, double[] other, int replicates, long seed) {
        checkLength(base, other);
        return new PickFreeze(base, other, replicates, seed);
    }

    private VarianceRatio ratio(double[] one, double[] two) {
        double[] values = new double[resampling.groups()];
        double[] squares = new double[resampling.groups()];
        for (int k = 0; k < one.length; k++) {
            double a = one[k] - mean;
            double b = two[k] - mean;
            values[k % values.length] += (a + b) / 2;
            squares[k % values.length] += (a * a + b * b) / 2;
        }
        return new VarianceRatio(resampling, values, squares);
    }

    /**
     * Returns the share of the variance that would be left if all quantities but one were known.
     *
     * @param replaced the values in the base draws with the quantity's share from the other draws
     */
    public Estimate total(double[] replaced) {
        checkLength(base, replaced);
        Parts parts = new Parts(resampling);
        for (int k = 0; k < base.length; k++) {
            if (replaced[k] != base[k]) {
                double a = base[k] - mean;
                double r = replaced[k] - mean;
                parts.add(k, (a - r) * (a - r) / 2, (r - a) / 2, (r * r - a * a) / 2);
            }
        }
        return ofBase.estimate(parts, greatestPart(replaced));
    }

    /**
     * Returns the share of the variance that one quantity accounts for by itself.
     *
     * @param replaced the values in the base draws with the quantity's share from the other draws
     * @throws IllegalStateException if the values in the other draws were not given
     */
    public Estimate first(double[] replaced) {
        checkLength(base, replaced);
        if (other == null || ofBoth == null) {
            throw new IllegalStateException("First-order effects need the values in the other draws.");
        }
        Parts parts = new Parts(resampling);
        for (int k = 0; k < base.length; k++) {
            if (replaced[k] != base[k]) {
                parts.add(k, (other[k] - mean) * (replaced[k] - base[k]), 0, 0);
            }
        }
        return ofBoth.estimate(parts, greatestPart(replaced));
    }

    /** Half the squared width of the values seen: no part of a total effect can be larger. */
    private double greatestPart(double[] replaced) {
        double width = Math.max(greatest, greatest(replaced)) - Math.min(least, least(replaced));
        return width * width / 2;
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    private static double greatest(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private static void checkLength(double[] base, double[] values) {
        if (values.length != base.length) {
            throw new IllegalArgumentException(
                    "There are %d values for %d draws.".formatted(values.length, base.length));
        }
    }
}
