package dev.linchpin.ensemble.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.random.Chance;
import dev.linchpin.ensemble.random.Sampling;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
    /** Draws of as many quantities as asked, and what fails in them. */
    private static final class Sample {
        private final double[][] values;
        private final double[] failures;
        private final DrawTable table;

        Sample(double[][] values, double[] failures) {
            this.values = values;
            this.failures = failures;
            this.table = DrawTable.of(names(values.length), failures.length, values);
        }

        static Sample plain(long seed, int quantities, int draws, ToDoubleFunction<double[]> failure) {
            Chance chance = Chance.of(Sampling.PLAIN, seed, draws, names(quantities));
            double[][] values = new double[quantities][draws];
            double[] failures = new double[draws];
            double[] shares = new double[quantities];
            for (int draw = 0; draw < draws; draw++) {
                chance.shares(draw, shares);
                for (int place = 0; place < quantities; place++) {
                    values[place][draw] = shares[place];
                }
                failures[draw] = failure.applyAsDouble(shares);
            }
            return new Sample(values, failures);
        }

        Discovery discovery() {
            return Discovery.of(table, failures);
        }

        boolean isInside(FailureBox box, int draw, @Nullable Restriction without) {
            return box.restrictions().stream().filter(r -> !r.equals(without)).allMatch(r -> {
                double value = values[names(values.length).indexOf(r.quantity())][draw];
                return (r.low() == null || value >= r.low()) && (r.high() == null || value <= r.high());
            });
        }

        /** Counts again what a box says of itself, from its limits. */
        void check(FailureBox box) {
            double[] all = count(box, null);
            assertThat(box.mass()).isCloseTo(all[0] / failures.length, within(1e-12));
            assertThat(box.density()).isCloseTo(all[1] / all[0], within(1e-12));
            assertThat(box.coverage())
                    .isCloseTo(all[1] / Arrays.stream(failures).sum(), within(1e-12));
            for (Restriction restriction : box.restrictions()) {
                double[] without = count(box, restriction);
                double tail = 1
                        - new BinomialDistribution((int) all[0], without[1] / without[0])
                                .cumulativeProbability((int) all[1] - 1);
                assertThat(restriction.quasiPValue()).isCloseTo(tail, within(1e-9));
                assertThat(restriction.quasiPValue()).isLessThan(0.05 / values.length);
            }
        }

        private double[] count(FailureBox box, @Nullable Restriction without) {
            double[] count = new double[2];
            for (int draw = 0; draw < failures.length; draw++) {
                if (isInside(box, draw, without)) {
                    count[0]++;
                    count[1] += failures[draw];
                }
            }
            return count;
        }
    }

    private static List<String> names(int quantities) {
        return IntStream.range(0, quantities).mapToObj(k -> "q" + k).toList();
    }

    private static FailureBox boxOf(Discovery discovery) {
        assertThat(discovery.verdict()).isEqualTo(Verdict.BOX);
        FailureBox box = discovery.box();
        assertThat(box).isNotNull();
        return box;
    }

    private static Restriction on(FailureBox box, String quantity) {
        return box.restrictions().stream()
                .filter(r -> r.quantity().equals(quantity))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlantedBoxIsFound() {
        Sample sample = Sample.plain(1, 30, 4_000, x -> x[4] < 0.3 && x[17] > 0.6 ? 1 : 0);
        FailureBox box = boxOf(sample.discovery());
        sample.check(box);
        assertThat(box.restrictions()).extracting(Restriction::quantity).containsExactlyInAnyOrder("q4", "q17");
        assertThat(on(box, "q4").low()).isNull();
        assertThat(on(box, "q4").high()).isCloseTo(0.3, within(0.02));
        assertThat(on(box, "q17").low()).isCloseTo(0.6, within(0.02));
        assertThat(on(box, "q17").high()).isNull();
        assertThat(box.coverage()).isGreaterThan(0.95);
        assertThat(box.density()).isGreaterThan(0.95);
    }

    @Test
    void aPlantedBoxIsFoundUnderNoise() {
        for (int seed = 0; seed < 5; seed++) {
            SplittableRandom coin = new SplittableRandom(seed);
            Sample sample = Sample.plain(
                    seed,
                    60,
                    4_000,
                    x -> coin.nextDouble() < (x[4] < 0.4 && x[17] > 0.5 && x[30] > 0.3 && x[30] < 0.8 ? 0.85 : 0.1)
                            ? 1
                            : 0);
            FailureBox box = boxOf(sample.discovery());
            sample.check(box);
            assertThat(box.restrictions())
                    .extracting(Restriction::quantity)
                    .containsExactlyInAnyOrder("q4", "q17", "q30");
            assertThat(on(box, "q30").low()).isCloseTo(0.3, within(0.1));
            assertThat(on(box, "q30").high()).isCloseTo(0.8, within(0.1));
            assertThat(box.density()).isCloseTo(0.85, within(0.1));
        }
    }

    @Test
    void pureNoiseHasNoPlace() {
        for (double rate : new double[] {0.03, 0.3, 0.9}) {
            for (int seed = 0; seed < 10; seed++) {
                SplittableRandom coin = new SplittableRandom(1_000 + seed);
                Sample sample = Sample.plain(seed, 100, 2_000, x -> coin.nextDouble() < rate ? 1 : 0);
                Discovery discovery = sample.discovery();
                assertThat(discovery.verdict())
                        .as("rate %s, seed %d", rate, seed)
                        .isEqualTo(Verdict.NO_PLACE);
                assertThat(discovery.box()).isNull();
                assertThat(discovery.failing()).isCloseTo(rate, within(0.05));
            }
        }
    }

    @Test
    void quantitiesOfTwoValuesAreCutBetweenThem() {
        double[][] values = Sample.plain(3, 10, 3_000, x -> 0).values;
        double[] failures = new double[3_000];
        for (int draw = 0; draw < 3_000; draw++) {
            values[2][draw] = Math.rint(values[2][draw]);
            values[5][draw] = Math.floor(4 * values[5][draw]);
            failures[draw] = values[2][draw] == 1 && values[5][draw] >= 1 && values[5][draw] <= 2 ? 1 : 0;
        }
        Sample sample = new Sample(values, failures);
        FailureBox box = boxOf(sample.discovery());
        sample.check(box);
        assertThat(box.restrictions()).hasSize(2);
        assertThat(on(box, "q2").low()).isEqualTo(1);
        assertThat(on(box, "q2").high()).isNull();
        assertThat(on(box, "q5").low()).isEqualTo(1);
        assertThat(on(box, "q5").high()).isEqualTo(2);
        assertThat(box.coverage()).isEqualTo(1);
        assertThat(box.density()).isEqualTo(1);
    }

    @Test
    void failuresMayBeProbabilities() {
        Sample sample = Sample.plain(4, 20, 3_000, x -> x[0] > 0.7 ? 0.8 : 0.2);
        FailureBox box = boxOf(sample.discovery());
        assertThat(box.restrictions()).extracting(Restriction::quantity).containsExactly("q0");
        assertThat(box.density()).isCloseTo(0.8, within(0.03));
        assertThat(on(box, "q0").low()).isCloseTo(0.7, within(0.02));
        assertThat(on(box, "q0").quasiPValue()).isBetween(0.0, 1e-6);
    }

    @Test
    void onlyTheOrderOfValuesMatters() {
        Sample sample = Sample.plain(5, 8, 1_500, x -> x[1] + x[2] > 1.3 ? 1 : 0);
        double[][] bent = Arrays.stream(sample.values)
                .map(own -> Arrays.stream(own).map(Math::exp).toArray())
                .toArray(double[][]::new);
        Discovery straight = sample.discovery();
        Discovery other = new Sample(bent, sample.failures).discovery();
        assertThat(other.trajectory()).isEqualTo(straight.trajectory());
        assertThat(boxOf(other).mass()).isEqualTo(boxOf(straight).mass());
    }

    @Test
    void peelingIsThatOfItsDefinition() {
        SplittableRandom chance = new SplittableRandom(20260101);
        int cuts = 0;
        for (int repeat = 0; repeat < 60; repeat++) {
            int draws = 40 + chance.nextInt(160);
            int levels = chance.nextInt(2, 40);
            double[][] values = new double[1 + chance.nextInt(6)][];
            for (int place = 0; place < values.length; place++) {
                values[place] = chance.doubles(draws)
                        .map(x -> Math.floor(x * levels) / levels)
                        .toArray();
            }
            double[] failures = new double[draws];
            for (int draw = 0; draw < draws; draw++) {
                failures[draw] = chance.nextDouble() < values[0][draw] ? 1 : 0;
            }
            List<List<Integer>> boxes = ReferencePeeling.boxes(values, failures);
            List<Peel> trajectory = new Sample(values, failures).discovery().trajectory();
            assertThat(trajectory).hasSameSizeAs(boxes);
            for (int k = 0; k < boxes.size(); k++) {
                double failing = boxes.get(k).stream()
                        .mapToDouble(draw -> failures[draw])
                        .sum();
                assertThat(trajectory.get(k).mass()).isEqualTo(boxes.get(k).size() / (double) draws);
                assertThat(trajectory.get(k).density())
                        .isEqualTo(failing / boxes.get(k).size());
            }
            cuts += boxes.size() - 1;
        }
        assertThat(cuts).isGreaterThan(500);
    }

    @Test
    void theTrajectoryGoesFromAllDrawsToDenserBoxes() {
        List<Peel> trajectory = Sample.plain(6, 12, 2_000, x -> x[0] > 0.5 && x[1] > 0.5 ? 1 : 0)
                .discovery()
                .trajectory();
        assertThat(trajectory.getFirst().quantity()).isNull();
        assertThat(trajectory.getFirst().mass()).isEqualTo(1);
        assertThat(trajectory.getFirst().coverage()).isEqualTo(1);
        for (int k = 1; k < trajectory.size(); k++) {
            assertThat(trajectory.get(k).mass())
                    .isLessThan(trajectory.get(k - 1).mass());
            assertThat(trajectory.get(k).density())
                    .isGreaterThan(trajectory.get(k - 1).density());
            assertThat(trajectory.get(k).restricted())
                    .isBetween(
                            trajectory.get(k - 1).restricted(),
                            trajectory.get(k - 1).restricted() + 1);
        }
        assertThat(trajectory.getLast().density()).isGreaterThan(0.95);
    }

    @Test
    void whatCannotHaveAPlaceIsSaid() {
        assertThat(Sample.plain(7, 3, 500, x -> 0).discovery())
                .isEqualTo(new Discovery(Verdict.NEVER_FAILS, 0, null, List.of()));
        assertThat(Sample.plain(7, 3, 500, x -> 1).discovery())
                .isEqualTo(new Discovery(Verdict.ALWAYS_FAILS, 1, null, List.of()));
        assertThat(Sample.plain(7, 3, 39, x -> x[0] < 0.5 ? 1 : 0).discovery().verdict())
                .isEqualTo(Verdict.TOO_FEW_DRAWS);
        assertThat(Sample.plain(7, 3, 0, x -> 1).discovery())
                .isEqualTo(new Discovery(Verdict.TOO_FEW_DRAWS, 0, null, List.of()));
        Discovery even = Sample.plain(7, 3, 500, x -> 0.25).discovery();
        assertThat(even.verdict()).isEqualTo(Verdict.NO_PLACE);
        assertThat(even.failing()).isEqualTo(0.25);
        assertThat(Sample.plain(7, 0, 500, x -> 0.25).discovery().verdict()).isEqualTo(Verdict.NO_PLACE);
        double[][] same = new double[2][500];
        double[] failures = new SplittableRandom(7).doubles(500).map(Math::rint).toArray();
        assertThat(new Sample(same, failures).discovery().verdict()).isEqualTo(Verdict.NO_PLACE);
    }

    @Test
    void aSingleFailureIsNoPlace() {
        double[] failures = new double[1_000];
        failures[17] = 1;
        Discovery discovery = new Sample(Sample.plain(8, 50, 1_000, x -> 0).values, failures).discovery();
        assertThat(discovery.verdict()).isEqualTo(Verdict.NO_PLACE);
    }

    @Test
    void whatIsWrongIsNamed() {
        double[][] values = {{1, 2}, {3, Double.NaN}};
        assertThatThrownBy(() -> DrawTable.of(names(2), 2, values)).hasMessageContaining("\"q1\"");
        assertThatThrownBy(() -> DrawTable.of(names(3), 2, values)).hasMessageContaining("2 quantities, and 3 names");
        assertThatThrownBy(() -> DrawTable.of(names(2), 3, values)).hasMessageContaining("2 values for 3 draws");
        DrawTable table = DrawTable.of(names(1), 2, new double[][] {{1, 2}});
        assertThatThrownBy(() -> Discovery.of(table, new double[3])).hasMessageContaining("3 failures for 2 draws");
        assertThatThrownBy(() -> Discovery.of(table, new double[] {0, 1.5})).hasMessageContaining("1.5");
    }
}
