package dev.linchpin.ensemble.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChanceTest {
    private static final List<String> NAMES = List.of("dam->flow", "flow->harvest", "harvest.base", "lower.wants.x");

    @ParameterizedTest
    @EnumSource
    void drawsAreTheSameInAnyOrderAndOnAnyThread(Sampling sampling) {
        Chance chance = Chance.of(sampling, 7, 1_000, NAMES);
        double[][] inOrder = new double[1_000][NAMES.size()];
        for (int k = 0; k < 1_000; k++) {
            chance.shares(k, inOrder[k]);
        }
        Chance again = Chance.of(sampling, 7, 1_000, NAMES);
        double[][] atOnce = new double[1_000][NAMES.size()];
        IntStream.range(0, 1_000).map(k -> 999 - k).parallel().forEach(k -> again.shares(k, atOnce[k]));
        assertThat(atOnce).isDeepEqualTo(inOrder);
        assertThat(Arrays.stream(inOrder).flatMapToDouble(Arrays::stream)).allMatch(share -> share > 0 && share < 1);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfNamesChangesPlacesAlone(Sampling sampling) {
        Chance chance = Chance.of(sampling, 7, 100, NAMES);
        Chance turned = Chance.of(sampling, 7, 100, NAMES.reversed());
        for (int k = 0; k < 100; k++) {
            for (int place = 0; place < NAMES.size(); place++) {
                assertThat(turned.share(k, NAMES.size() - 1 - place)).isEqualTo(chance.share(k, place));
            }
        }
    }

    @Test
    void aPlainDrawDependsOnSeedDrawAndNameAlone() {
        Chance one = Chance.of(Sampling.PLAIN, 7, 10, List.of("b"));
        Chance many = Chance.of(Sampling.PLAIN, 7, 1_000, List.of("a", "b", "c"));
        assertThat(many.share(3, 1)).isEqualTo(one.share(3, 0));
    }

    @Test
    void aSobolDrawDoesNotDependOnHowManyThereAre() {
        Chance few = Chance.of(Sampling.SOBOL, 7, 16, NAMES);
        Chance many = Chance.of(Sampling.SOBOL, 7, 100_000, NAMES);
        for (int k = 0; k < 16; k++) {
            assertThat(many.share(k, 2)).isEqualTo(few.share(k, 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharesAreEvenInEveryDrawOverSeeds(Sampling sampling) {
        int[] draws = {0, 1, 16, 99};
        int[][] counts = new int[draws.length][64];
        for (int seed = 0; seed < 5_000; seed++) {
            Chance chance = Chance.of(sampling, seed, 100, List.of("a", "b"));
            for (int k = 0; k < draws.length; k++) {
                counts[k][part(chance.share(draws[k], 1), 64)]++;
            }
        }
        for (int[] count : counts) {
            EvenCounts.check(count);
        }
    }

    @Test
    void plainSharesAreEvenAlongDrawsNamesAndSeeds() {
        Chance chance = Chance.of(Sampling.PLAIN, 1, 100_000, List.of("x"));
        EvenCounts.check(counts(256, 100_000, draw -> chance.share(draw, 0)));
        List<String> names =
                IntStream.range(0, 100_000).mapToObj(k -> "quantity-" + k).toList();
        Chance wide = Chance.of(Sampling.PLAIN, 1, 1, names);
        EvenCounts.check(counts(256, 100_000, place -> wide.share(0, place)));
    }

    @Test
    void neighboursInDrawNameAndSeedAreIndependent() {
        Chance chance = Chance.of(Sampling.PLAIN, 1, 50_001, List.of("a", "b"));
        Chance neighbour = Chance.of(Sampling.PLAIN, 2, 50_001, List.of("a", "b"));
        Chance.Pair pair = Chance.pair(Sampling.PLAIN, 1, 50_001, List.of("a", "b"));
        checkPairs(50_000, k -> new double[] {chance.share(k, 0), chance.share(k + 1, 0)});
        checkPairs(50_000, k -> new double[] {chance.share(k, 0), chance.share(k, 1)});
        checkPairs(50_000, k -> new double[] {chance.share(k, 0), neighbour.share(k, 0)});
        checkPairs(50_000, k -> new double[] {chance.share(k, 0), neighbour.share(k + 1, 0)});
        checkPairs(50_000, k ->
                new double[] {pair.base().share(k, 0), pair.other().share(k, 0)});
    }

    @ParameterizedTest
    @EnumSource
    void theOtherChoiceIsIndependentOfTheBase(Sampling sampling) {
        checkPairs(4_000, seed -> {
            Chance.Pair pair = Chance.pair(sampling, seed, 64, List.of("a", "b"));
            return new double[] {pair.base().share(37, 0), pair.other().share(37, 0)};
        });
        Chance base = Chance.pair(sampling, 5, 64, NAMES).base();
        assertThat(base.share(3, 1)).isEqualTo(Chance.of(sampling, 5, 64, NAMES).share(3, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"LATIN", "SOBOL"})
    void replicatesAreIndependent(Sampling sampling) {
        checkPairs(4_000, seed -> {
            Chance chance = Chance.of(sampling, seed, 64, List.of("a"));
            return new double[] {chance.share(32, 0), chance.share(33, 0)};
        });
        assertThat(Chance.of(sampling, 1, 1_000, NAMES).replicates()).isEqualTo(16);
        assertThat(Chance.of(sampling, 1, 5, NAMES).replicates()).isEqualTo(5);
        assertThat(Chance.of(sampling, 1, 0, NAMES).replicates()).isEqualTo(1);
        assertThat(Chance.of(Sampling.PLAIN, 1, 1_000, NAMES).replicates()).isEqualTo(1);
    }

    @Test
    void aLatinReplicateMeetsEveryPartOnce() {
        for (int draws : new int[] {1, 7, 16, 17, 100, 1_000, 16_384}) {
            Chance chance = Chance.of(Sampling.LATIN, 3, draws, NAMES);
            int replicates = chance.replicates();
            for (int r = 0; r < replicates; r++) {
                int size = (draws - r + replicates - 1) / replicates;
                for (int place = 0; place < NAMES.size(); place++) {
                    int[] met = new int[size];
                    for (int k = r; k < draws; k += replicates) {
                        met[part(chance.share(k, place), size)]++;
                    }
                    assertThat(met).as("%d draws", draws).containsOnly(1);
                }
            }
        }
    }

    @Test
    void aSobolReplicateMeetsEveryBoxOfTheFirstTwoQuantitiesOnce() {
        Chance.Pair pair = Chance.pair(Sampling.SOBOL, 3, 16 * 256, List.of("a", "b", "c"));
        for (Chance chance : List.of(pair.base(), pair.other())) {
            for (int r = 0; r < 16; r++) {
                for (int place = 0; place < 3; place++) {
                    assertThat(met(chance, r, 256, place, 256, place, 1)).containsOnly(1);
                }
            }
        }
        for (int r = 0; r < 16; r++) {
            for (int across = 1; across <= 256; across *= 2) {
                assertThat(met(pair.base(), r, 256, 0, across, 1, 256 / across)).containsOnly(1);
            }
        }
    }

    private static int[] met(Chance chance, int replicate, int draws, int one, int across, int two, int along) {
        int[] met = new int[across * along];
        for (int i = 0; i < draws; i++) {
            int k = i * chance.replicates() + replicate;
            met[part(chance.share(k, one), across) * along + part(chance.share(k, two), along)]++;
        }
        return met;
    }

    @Test
    void baseAndOtherAreOneSequence() {
        // dimensions 1 and 2 as the base and the other choice of one quantity
        Chance.Pair pair = Chance.pair(Sampling.SOBOL, 11, 16 * 64, List.of("a"));
        for (int r = 0; r < 16; r++) {
            int[] met = new int[64];
            for (int i = 0; i < 64; i++) {
                int k = i * 16 + r;
                met[part(pair.base().share(k, 0), 8) * 8 + part(pair.other().share(k, 0), 8)]++;
            }
            assertThat(met).containsOnly(1);
        }
    }

    @Test
    void evenerSpreadMeansSmallerErrors() {
        // the same smooth function of five quantities, 40 ensembles of each kind
        double plain = meanSquaredError(Sampling.PLAIN);
        double latin = meanSquaredError(Sampling.LATIN);
        double sobol = meanSquaredError(Sampling.SOBOL);
        assertThat(latin).isLessThan(plain / 5);
        assertThat(sobol).isLessThan(latin / 5);
    }

    private static double meanSquaredError(Sampling sampling) {
        double squares = 0;
        for (int seed = 0; seed < 40; seed++) {
            Chance chance = Chance.of(sampling, seed, 4_096, List.of("a", "b", "c", "d", "e"));
            double[] shares = new double[5];
            double sum = 0;
            for (int k = 0; k < 4_096; k++) {
                chance.shares(k, shares);
                double product = 1;
                for (double share : shares) {
                    product *= 1 + 0.5 * (share - 0.5);
                }
                sum += product;
            }
            squares += (sum / 4_096 - 1) * (sum / 4_096 - 1);
        }
        return squares / 40;
    }

    @Test
    void quantitiesBeyondTheTableAreDrawnPlainly() {
        List<String> names = new ArrayList<>();
        for (int k = 0; k < SobolNumbers.DIMENSIONS + 50; k++) {
            names.add("q%05d".formatted(k));
        }
        Chance chance = Chance.of(Sampling.SOBOL, 1, 32_000, names);
        int last = names.size() - 1;
        EvenCounts.check(counts(64, 32_000, k -> chance.share(k, last)));
        checkPairs(32_000, k -> new double[] {chance.share(k, last), chance.share(k, last - 1)});
        Chance.Pair pair = Chance.pair(Sampling.SOBOL, 1, 32_000, names);
        EvenCounts.check(counts(64, 32_000, k -> pair.other().share(k, 0)));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> Chance.of(Sampling.PLAIN, 1, -1, NAMES)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Chance.of(Sampling.PLAIN, 1, 1, List.of("twice", "twice")))
                .hasMessageContaining("twice");
    }

    private static int part(double share, int parts) {
        return (int) (share * parts);
    }

    private static int[] counts(int cells, int many, IntToDoubleFunction share) {
        int[] counts = new int[cells];
        for (int k = 0; k < many; k++) {
            counts[part(share.applyAsDouble(k), cells)]++;
        }
        return counts;
    }

    private static void checkPairs(int many, IntFunction<double[]> pairs) {
        int[] counts = new int[256];
        for (int k = 0; k < many; k++) {
            double[] pair = pairs.apply(k);
            counts[part(pair[0], 16) * 16 + part(pair[1], 16)]++;
        }
        EvenCounts.check(counts);
    }
}
