package dev.linchpin.ensemble.sensitivity;

import dev.linchpin.ensemble.random.Interval;

/**
 * A share of variance as estimated.
 *
 * @param value the estimate, in [0, 1]
 * @param interval where the true share lies in 95 of 100 ensembles; it holds the estimate
 */
public record Estimate(double value, Interval interval) {
    private static final Estimate UNKNOWN = new Estimate(0, new Interval(0, 1));

    /** Returns what is known where no draw differed from any other: nothing. */
    static Estimate unknown() {
        return UNKNOWN;
    }

    /** Returns an estimate with its interval, all cut to [0, 1]. */
    static Estimate of(double value, double low, double high) {
        double kept = Math.clamp(value, 0, 1);
        return new Estimate(
                kept, new Interval(Math.min(kept, Math.clamp(low, 0, 1)), Math.max(kept, Math.clamp(high, 0, 1))));
    }
}
