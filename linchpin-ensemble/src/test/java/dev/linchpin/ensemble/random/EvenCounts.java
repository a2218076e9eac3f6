package dev.linchpin.ensemble.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** Pearson's test that cells are equally likely, both too uneven and too even counts failing. */
final class EvenCounts {
    /** How often a right generator would fail one test; decided before the first run, seeds likewise. */
    private static final double FALSE_ALARM = 1e-4;

    private EvenCounts() {}

    static void check(int[] counts) {
        long total = IntStream.of(counts).asLongStream().sum();
        double expected = (double) total / counts.length;
        assertThat(expected).as("enough in each cell").isGreaterThan(5);
        double statistic = 0;
        for (int count : counts) {
            statistic += (count - expected) * (count - expected) / expected;
        }
        double below = new ChiSquaredDistribution(counts.length - 1).cumulativeProbability(statistic);
        assertThat(below).isBetween(FALSE_ALARM / 2, 1 - FALSE_ALARM / 2);
    }
}
