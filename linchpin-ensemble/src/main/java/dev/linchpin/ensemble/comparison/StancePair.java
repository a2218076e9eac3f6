package dev.linchpin.ensemble.comparison;

import dev.linchpin.ensemble.finding.Quantiles;
import org.jspecify.annotations.Nullable;

/**
 * A stance that two studies put at numbers of their own.
 *
 * @param actor the actor's id
 * @param option the option's id
 * @param before the number in the first, at the medians
 * @param after the number in the second, at the medians
 * @param drawnBefore how it is spread over draws in the first; null where there are none
 * @param drawnAfter how it is spread over draws in the second; null where there are none
 */
public record StancePair(
        String actor,
        String option,
        double before,
        double after,
        @Nullable Quantiles drawnBefore,
        @Nullable Quantiles drawnAfter) {
    /** Returns how far the second number is from the first, in [0, 2]. */
    public double size() {
        return Math.abs(after - before);
    }

    /** Returns whether one is for the act and the other against it, or one of them neither. */
    public boolean changesSign() {
        return Math.signum(before) != Math.signum(after);
    }
}
