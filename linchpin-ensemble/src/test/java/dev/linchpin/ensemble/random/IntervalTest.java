package dev.linchpin.ensemble.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Offset<Double> FOUR_DIGITS = within(5e-5);
    private static final int REPEATS = 1_000;

    @Test
    void wilsonsIntervalIsThatOfNewcombesTable() {
        // Newcombe 1998, Table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29
        checkWilson(81, 263, 0.2553, 0.3662);
        checkWilson(15, 148, 0.0624, 0.1605);
        checkWilson(0, 20, 0, 0.1611);
        checkWilson(1, 29, 0.0061, 0.1718);
    }

    private static void checkWilson(int hits, int draws, double low, double high) {
        Interval interval = Interval.wilson((double) hits / draws, draws);
        assertThat(interval.low()).isCloseTo(low, FOUR_DIGITS);
        assertThat(interval.high()).isCloseTo(high, FOUR_DIGITS);
        Interval mirrored = Interval.wilson(1 - (double) hits / draws, draws);
        assertThat(mirrored.low()).isCloseTo(1 - high, FOUR_DIGITS);
        assertThat(mirrored.high()).isCloseTo(1 - low, FOUR_DIGITS);
    }

    @Test
    void nothingKnownIsEverythingPossible() {
        assertThat(Interval.wilson(Double.NaN, 0)).isEqualTo(new Interval(0, 1));
        assertThat(Interval.ofMean(new double[0], 16)).isEqualTo(new Interval(0, 1));
        assertThatThrownBy(() -> Interval.wilson(Double.NaN, 5)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Interval(1, Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void theReplicatesIntervalIsStudents() {
        // four replicates with means 0.2, 0.4, 0.4, 0.6: mean 0.4, s/√4 = 0.0816497, t(3) = 3.182446
        double[] values = {0.1, 0.3, 0.5, 0.7, 0.3, 0.5, 0.3, 0.5};
        Interval interval = Interval.ofMean(values, 4);
        assertThat(interval.low()).isCloseTo(0.4 - 3.182446 * 0.08164966, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.4 + 3.182446 * 0.08164966, within(1e-6));
    }

    @Test
    void replicatesMayDifferInSize() {
        // all values 1, but not as many in each: no spread
        assertThat(Interval.ofSums(new double[] {5, 3, 4, 0}, new int[] {5, 3, 4, 0}))
                .isEqualTo(Interval.wilson(1, 12));
        // the empty one says nothing: s of 1/4 and 3/4 about 1/2, weights 1/2, t(1) = 12.7
        assertThat(Interval.ofSums(new double[] {1, 3, 0}, new int[] {4, 4, 0})).isEqualTo(new Interval(0, 1));
        Interval weighted = Interval.ofSums(new double[] {30, 63, 62}, new int[] {100, 200, 200});
        // means 0.3, 0.315, 0.31 about 0.31, weights 1/5, 2/5, 2/5; t(2) = 4.302653
        double squares = 0.2 * 0.2 * 0.01 * 0.01 + 0.4 * 0.4 * 0.005 * 0.005;
        assertThat(weighted.width()).isCloseTo(2 * 4.302653 * Math.sqrt(squares * 3 / 2), within(1e-6));
        assertThat(Interval.ofSums(new double[16], new int[16])).isEqualTo(new Interval(0, 1));
    }

    @Test
    void replicatesThatDoNotDifferLeaveWilsonsInterval() {
        double[] values = new double[100];
        Arrays.fill(values, 0.25);
        assertThat(Interval.ofMean(values, 16)).isEqualTo(Interval.wilson(0.25, 100));
        Arrays.fill(values, 1);
        assertThat(Interval.ofMean(values, 16).high()).isEqualTo(1);
        assertThat(Interval.ofMean(values, 16).low()).isLessThan(1);
        assertThat(Interval.ofMean(new double[] {1}, 1)).isEqualTo(Interval.wilson(1, 1));
    }

    @Test
    void intervalsStayWithinZeroAndOne() {
        double[] values = new double[64];
        values[3] = 1;
        assertThat(Interval.ofMean(values, 16).low()).isZero();
        assertThat(Interval.ofMean(values, 16).contains(1.0 / 64)).isTrue();
    }

    @Test
    void wilsonsIntervalHoldsTheTruthNinetyFiveOfAHundredTimes() {
        // its exact coverage, summed over all numbers of hits
        double sum = 0;
        for (int draws : List.of(200, 1_000)) {
            for (int percent = 5; percent <= 95; percent++) {
                double p = percent / 100.0;
                BinomialDistribution hits = new BinomialDistribution(draws, p);
                double coverage = IntStream.rangeClosed(0, draws)
                        .filter(k -> Interval.wilson((double) k / draws, draws).contains(p))
                        .mapToDouble(hits::probability)
                        .sum();
                assertThat(coverage).as("%d draws, p = %s", draws, p).isBetween(0.92, 0.97);
                sum += coverage;
            }
        }
        assertThat(sum / (2 * 91)).isCloseTo(Interval.LEVEL, within(0.005));
    }

    @Test
    void ninetyFiveOfAHundredIntervalsHoldTheTruthWhateverTheSampling() {
        for (Sampling sampling : Sampling.values()) {
            // whether a sum of three passes 2: 1/6; whether a product of four stays below 0.05
            assertThat(coverage(sampling, x -> x[0] + x[1] + x[2] > 2 ? 1 : 0, 1.0 / 6))
                    .as("%s, sum", sampling)
                    .isBetween(0.92, 0.97);
            assertThat(coverage(sampling, x -> x[0] * x[1] * x[2] * x[3] < 0.05 ? 1 : 0, belowProduct(0.05)))
                    .as("%s, product", sampling)
                    .isBetween(0.92, 0.97);
        }
    }

    @Test
    void valuesBetweenMakePlainIntervalsConservative() {
        assertThat(coverage(Sampling.PLAIN, x -> x[0], 0.5)).isGreaterThan(0.99);
    }

    /** How probable it is that a product of four shares lies below a number (the tail of a gamma law of −ln). */
    private static double belowProduct(double bound) {
        double l = -Math.log(bound);
        return bound * (1 + l + l * l / 2 + l * l * l / 6);
    }

    private static double coverage(Sampling sampling, ToDoubleFunction<double[]> value, double truth) {
        int held = 0;
        double[] shares = new double[4];
        double[] values = new double[512];
        for (int seed = 0; seed < REPEATS; seed++) {
            Chance chance = Chance.of(sampling, seed, values.length, List.of("a", "b", "c", "d"));
            for (int k = 0; k < values.length; k++) {
                chance.shares(k, shares);
                values[k] = value.applyAsDouble(shares);
            }
            held += Interval.ofMean(values, chance.replicates()).contains(truth) ? 1 : 0;
        }
        return held / (double) REPEATS;
    }

    @Test
    void riseAndFallAreBoundedApart() {
        // 15 rises and 5 falls of one in 148 draws
        Interval interval = Interval.ofSigned(new double[] {15}, new double[] {5}, new int[] {148});
        assertThat(interval.low())
                .isEqualTo(Interval.wilson(15.0 / 148, 148).low()
                        - Interval.wilson(5.0 / 148, 148).high());
        assertThat(interval.high())
                .isEqualTo(Interval.wilson(15.0 / 148, 148).high()
                        - Interval.wilson(5.0 / 148, 148).low());
        assertThat(Interval.ofSigned(new double[] {0}, new double[] {0}, new int[] {0}))
                .isEqualTo(new Interval(-1, 1));
        Interval nothing = Interval.ofSigned(new double[] {0}, new double[] {0}, new int[] {200});
        assertThat(nothing.contains(0)).isTrue();
        assertThat(nothing.width()).isLessThan(0.04);
    }

    @Test
    void riseAndFallHoldTheTruthAtLeastAsOftenAsTheyShould() {
        SplittableRandom chance = new SplittableRandom(20_260_406);
        double pRise = 0.2;
        double pFall = 0.1;
        int held = 0;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            int rises = 0;
            int falls = 0;
            for (int k = 0; k < 100; k++) {
                double share = chance.nextDouble();
                rises += share < pRise ? 1 : 0;
                falls += share > 1 - pFall ? 1 : 0;
            }
            held += Interval.ofSigned(new double[] {rises}, new double[] {falls}, new int[] {100})
                            .contains(pRise - pFall)
                    ? 1
                    : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo((int) (0.95 * REPEATS));
    }
}
