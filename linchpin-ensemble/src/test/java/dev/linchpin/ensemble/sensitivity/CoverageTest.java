package dev.linchpin.ensemble.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.random.Chance;
import dev.linchpin.ensemble.random.Sampling;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often intervals hold the exact share, over 1,000 seeds. */
class CoverageTest {
    private static final int REPEATS = 1_000;

    @Test
    void ninetyFiveOfAHundredIntervalsOfTotalEffectsHoldTheTruth() {
        List<KnownFunction> functions = KnownFunction.published();
        KnownFunction smooth = functions.get(0);
        KnownFunction yesOrNo = functions.get(4);
        for (Sampling sampling : List.of(Sampling.PLAIN, Sampling.LATIN)) {
            for (KnownFunction function : List.of(smooth, yesOrNo)) {
                assertThat(coverageOfTotals(sampling, function, 256))
                        .as("%s, %s", sampling, function.name())
                        .allMatch(held -> held >= 0.92 && held <= 0.97);
            }
        }
        // yeses and noes at even odds are met exactly by a Sobol sequence, which leaves no spread
        assertThat(coverageOfTotals(Sampling.SOBOL, smooth, 256)).allMatch(held -> held >= 0.92 && held <= 0.97);
    }

    @Test
    void whereFewDrawsDifferTheTruthIsSeldomMissed() {
        KnownFunction function = KnownFunction.statement("rare", x -> (x[0] && x[1]) || x[2], 0.1, 0.1, 0.5);
        assertThat(coverageOfTotals(Sampling.PLAIN, function, 200)).allMatch(held -> held >= 0.92);
    }

    private static List<Double> coverageOfTotals(Sampling sampling, KnownFunction function, int draws) {
        int places = function.total().length;
        int[] held = new int[places];
        for (int seed = 0; seed < REPEATS; seed++) {
            Chance.Pair chance = Chance.pair(sampling, seed, draws, function.quantities());
            double[] base = new double[draws];
            double[] shares = new double[places];
            for (int k = 0; k < draws; k++) {
                chance.base().shares(k, shares);
                base[k] = function.response().at(shares);
            }
            PickFreeze values = PickFreeze.of(base, chance.base().replicates(), seed);
            for (int place = 0; place < places; place++) {
                double[] replaced = new double[draws];
                for (int k = 0; k < draws; k++) {
                    chance.base().shares(k, shares);
                    shares[place] = chance.other().share(k, place);
                    replaced[k] = function.response().at(shares);
                }
                held[place] += values.total(replaced).interval().contains(function.total()[place]) ? 1 : 0;
            }
        }
        return Arrays.stream(held).mapToObj(count -> count / (double) REPEATS).toList();
    }
}
