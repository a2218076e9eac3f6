package dev.linchpin.ensemble.run;

import java.util.Arrays;

/**
 * How numbers in [-1, 1] are spread, each rounded to a multiple of 1/8192: counts, the same in whatever order they are
 * added.
 */
public final class Spread {
    private static final int STEPS = 8192;

    /** By step above -1; made when the first number comes. */
    private int[] counts = new int[0];

    private long total;

    /** Adds a number in [-1, 1]; one that is not a number is passed over. */
    public void add(double number) {
        if (Double.isNaN(number)) {
            return;
        }
        if (!(Math.abs(number) <= 1 + 1e-9)) {
            throw new IllegalArgumentException("Only numbers in [-1, 1] are spread here, not %s.".formatted(number));
        }
        if (counts.length == 0) {
            counts = new int[2 * STEPS + 1];
        }
        counts[Math.clamp(Math.round(number * STEPS) + STEPS, 0, 2 * STEPS)]++;
        total++;
    }

    /** Adds all that another spread has. */
    public void add(Spread other) {
        if (counts.length == 0) {
            counts = other.counts.clone();
        } else {
            for (int step = 0; step < other.counts.length; step++) {
                counts[step] += other.counts[step];
            }
        }
        total += other.total;
    }

    /** Returns how many numbers there are. */
    public long total() {
        return total;
    }

    /**
     * Returns the least number that a share of all does not exceed, to within 1/16384.
     *
     * @param share a number in [0, 1]
     * @return not a number where there is none
     */
    public double quantile(double share) {
        if (total == 0) {
            return Double.NaN;
        }
        long rank = Math.max(1, (long) Math.ceil(share * total));
        long seen = 0;
        for (int step = 0; step < counts.length; step++) {
            seen += counts[step];
            if (seen >= rank) {
                return (double) (step - STEPS) / STEPS;
            }
        }
        throw new IllegalStateException(Arrays.toString(counts));
    }
}
