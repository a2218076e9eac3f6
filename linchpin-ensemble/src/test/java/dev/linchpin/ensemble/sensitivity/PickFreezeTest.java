package dev.linchpin.ensemble.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.random.Chance;
import dev.linchpin.ensemble.random.Interval;
import dev.linchpin.ensemble.random.Sampling;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PickFreezeTest {
    private static final double[] A = {0, 1, 1, 0, 1, 0.5};
    private static final double[] B = {1, 0, 1, 1, 0, 0};
    private static final double[] R = {0, 0, 1, 0.5, 1, 1};

    @Test
    void theTotalEffectIsJansensOverTheCommonVariance() {
        // half the mean of 0, 1, 0, 0.25, 0, 0.25; the twelve values of A and R: sum 7, squares 6.5
        double variance = 6.5 / 12 - (7.0 / 12) * (7.0 / 12);
        assertThat(PickFreeze.of(A, 1, 1).total(R).value()).isCloseTo(1.5 / 6 / 2 / variance, within(1e-12));
        assertThat(PickFreeze.of(A, B, 1, 1).total(R))
                .isEqualTo(PickFreeze.of(A, 1, 1).total(R));
    }

    @Test
    void theFirstOrderEffectIsSaltellisOverTheVarianceOfBoth() {
        double[] other = {0, 0, 0, 1, 1, 1};
        double[] replaced = {0, 0.5, 1, 0.5, 1, 1};
        // mean of (B - 7/12)·(R - A), 7/12 being A's mean: (-7/12)(-0.5) + (5/12)(0.5) + (5/12)(0.5), over 6
        double mean = (7.0 / 12 * 0.5 + 5.0 / 12) / 6;
        // the twelve values of A and B: sum 6.5, squares 6.25
        double variance = 6.25 / 12 - (6.5 / 12) * (6.5 / 12);
        assertThat(PickFreeze.of(A, other, 1, 1).first(replaced).value()).isCloseTo(mean / variance, within(1e-12));
    }

    @Test
    void whereNothingVariesNothingIsKnown() {
        double[] same = new double[100];
        Arrays.fill(same, 0.3);
        Estimate unknown = new Estimate(0, new Interval(0, 1));
        for (int replicates : new int[] {1, 16}) {
            assertThat(PickFreeze.of(same, replicates, 1).total(same)).isEqualTo(unknown);
            assertThat(PickFreeze.of(same, same, replicates, 1).first(same)).isEqualTo(unknown);
        }
        assertThat(PickFreeze.of(new double[0], 1, 1).total(new double[0])).isEqualTo(unknown);
        assertThat(PickFreeze.of(new double[] {1}, 1, 1).total(new double[] {1}))
                .isEqualTo(unknown);
    }

    @Test
    void whatNeverMadeADifferenceMayStillMakeASmallOne() {
        double[] base = new SplittableRandom(1).doubles(1_000).map(Math::rint).toArray();
        Estimate none = PickFreeze.of(base, 1, 1).total(base);
        assertThat(none.value()).isZero();
        assertThat(none.interval().low()).isZero();
        // Wilson's upper end at 0 of 1,000, half of it over a variance near 1/4
        assertThat(none.interval().high()).isCloseTo(2 * 0.003827, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 9, 10, 11, 50})
    void nothingIsEverNotANumber(int draws) {
        SplittableRandom chance = new SplittableRandom(draws);
        for (int repeat = 0; repeat < 200; repeat++) {
            double[] base = chance.doubles(draws).map(Math::rint).toArray();
            double[] other = chance.doubles(draws).map(Math::rint).toArray();
            double[] replaced = chance.doubles(draws).map(Math::rint).toArray();
            for (int replicates : new int[] {1, Math.min(draws, 16)}) {
                PickFreeze values = PickFreeze.of(base, other, replicates, repeat);
                for (Estimate estimate : List.of(values.total(replaced), values.first(replaced))) {
                    assertThat(estimate.value()).isBetween(0.0, 1.0);
                    assertThat(estimate.interval().contains(estimate.value())).isTrue();
                    assertThat(estimate.interval().low()).isNotNegative();
                    assertThat(estimate.interval().high()).isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void aQuantityThatDecidesAloneHasAllOfTheVariance() {
        Chance.Pair chance = Chance.pair(Sampling.PLAIN, 3, 20_000, List.of("a", "b"));
        List<VarianceShares> shares = VarianceShares.of(x -> x[1] < 0.3 ? 1 : 0, chance, 3);
        assertThat(shares).extracting(VarianceShares::quantity).containsExactly("a", "b");
        assertThat(shares.get(0).total().value()).isZero();
        assertThat(shares.get(1).total().interval().contains(1)).isTrue();
        assertThat(shares.get(1).total().value()).isCloseTo(1, within(0.03));
        assertThat(shares.get(1).first().value()).isCloseTo(1, within(0.03));
    }

    @ParameterizedTest
    @EnumSource
    void shapleyEffectsAddUpToOne(Sampling sampling) {
        KnownFunction function = KnownFunction.sobolG(0, 0.5, 1);
        Chance.Pair chance = Chance.pair(sampling, 5, 3_000, function.quantities());
        List<Estimate> effects = ShapleyEffects.of(function.response(), chance, 5);
        assertThat(effects.stream().mapToDouble(Estimate::value).sum()).isCloseTo(1, within(1e-12));
        assertThat(ShapleyEffects.of(function.response(), chance, 5)).isEqualTo(effects);
        assertThat(ShapleyEffects.of(x -> 7, chance, 5)).containsOnly(new Estimate(0, new Interval(0, 1)));
    }

    @Test
    void theBootstrapDependsOnItsSeedAlone() {
        Chance.Pair chance = Chance.pair(Sampling.PLAIN, 3, 500, List.of("a", "b"));
        Response response = x -> x[0] * x[1];
        assertThat(VarianceShares.of(response, chance, 3)).isEqualTo(VarianceShares.of(response, chance, 3));
        assertThat(VarianceShares.of(response, chance, 4)).isNotEqualTo(VarianceShares.of(response, chance, 3));
    }

    @Test
    void manyDrawsAreResampledInGroups() {
        Resampling resampling = new Resampling(10_000, 1, 1);
        assertThat(resampling.groups()).isEqualTo(4_096);
        double[] sizes = new double[resampling.groups()];
        Arrays.setAll(sizes, resampling::size);
        assertThat(Arrays.stream(sizes).sum()).isEqualTo(10_000);
        assertThat(Arrays.stream(resampling.sums(sizes)).average().orElseThrow())
                .isCloseTo(10_000, within(10.0));
        double[] ones = new double[resampling.groups()];
        Arrays.fill(ones, 1);
        assertThat(resampling.sums(ones)).containsOnly(4_096);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> PickFreeze.of(A, 1, 1).first(R)).hasMessageContaining("other draws");
        assertThatThrownBy(() -> PickFreeze.of(A, 1, 1).total(new double[2])).hasMessageContaining("2 values for 6");
        assertThatThrownBy(() -> PickFreeze.of(A, new double[2], 1, 1)).hasMessageContaining("2 values for 6");
    }
}
