package dev.linchpin.engine.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.NaiveLevels;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Interest;
import dev.linchpin.model.OutcomeVariable.Shape;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StancesTest {
    /** Linear and saturating outcomes, cycles, gates, several levels, parallel influences, factions, ranked states. */
    @Test
    void stancesAreDifferencesAndTheirPathsAddUp() {
        RandomDossiers dossiers = new RandomDossiers(20_260_330, Mix.CAUSES);
        int paths = 0;
        int gates = 0;
        int cycles = 0;
        int unranked = 0;
        for (int k = 0; k < 1_000; k++) {
            Dossier dossier = dossiers.next();
            Analysis analysis = Analysis.of(Medians.game(dossier));
            Stances stances =
                    analysis.stancesAlone(analysis.game().form().space().now());
            for (int i = 0; i < analysis.game().form().actors(); i++) {
                double[] differences = differences(analysis, i);
                double greatest = 0;
                for (double difference : differences) {
                    greatest = Math.max(greatest, Double.isNaN(difference) ? 0 : Math.abs(difference));
                }
                for (int o = 0; o < differences.length; o++) {
                    Stance stance = stances.get(i, o);
                    if (Double.isNaN(differences[o])) {
                        assertThat(stance.value()).isNull();
                        assertThat(stance.paths()).isEmpty();
                        unranked++;
                        continue;
                    }
                    double expected = greatest < 1e-8 ? 0 : differences[o] / greatest;
                    if (greatest == 0 || greatest > 1e-6) {
                        assertThat(stance.value()).isCloseTo(expected, within(1e-9));
                    }
                    assertThat(stance.value()).isBetween(-1.0, 1.0);
                    double sum = stance.paths().stream()
                            .mapToDouble(CausalPath::share)
                            .sum();
                    assertThat(sum).as("%s", stance).isCloseTo(stance.value(), within(1e-9));
                    paths += stance.paths().size();
                    gates += (int) stance.paths().stream()
                            .filter(path -> path.via().stream().anyMatch(via -> via.startsWith("when ")))
                            .count();
                    cycles += (int) stance.paths().stream()
                            .filter(path -> path.via().stream().anyMatch(via -> via.contains("~")))
                            .count();
                    assertThat(new HashSet<>(stance.paths().stream()
                                    .map(path -> List.of(path.via(), path.influences()))
                                    .toList()))
                            .as("no path twice")
                            .hasSize(stance.paths().size());
                }
            }
        }
        System.out.printf(
                "Stances: %,d paths (%,d through gates, %,d across cycles), %,d stances nobody has.%n",
                paths, gates, cycles, unranked);
        assertThat(gates).isGreaterThan(300);
        assertThat(cycles).isGreaterThan(200);
        assertThat(unranked).isGreaterThan(100);
    }

    /** What each option makes of now, for an actor: straight from the dossier, or its rank; NaN where it has none. */
    private static double[] differences(Analysis analysis, int actor) {
        Dossier dossier = analysis.game().dossier();
        StateSpace space = analysis.game().form().space();
        double[] differences = new double[space.options()];
        for (int o = 0; o < differences.length; o++) {
            differences[o] = worth(analysis, actor, space.with(space.now(), o, space.radix(o) - 1))
                    - worth(analysis, actor, space.with(space.now(), o, 0));
        }
        assertThat(dossier.options().size()).isEqualTo(differences.length);
        return differences;
    }

    private static double worth(Analysis analysis, int actor, long index) {
        Dossier dossier = analysis.game().dossier();
        String id = dossier.actors().ids().get(actor);
        if (dossier.preferences().find(id) == null) {
            return new NaiveLevels(dossier, analysis.game().form().space().levels(index)).utility(id);
        }
        int state = analysis.game().form().states().ordinal(index);
        return state < 0 ? Double.NaN : analysis.ranks().rank(actor)[state];
    }

    @Test
    void linearSharesAreProductsOfWeights() {
        RandomDossiers dossiers = new RandomDossiers(20_260_331, Mix.LINEAR);
        int paths = 0;
        for (int k = 0; k < 300; k++) {
            Dossier dossier = dossiers.next();
            Analysis analysis = Analysis.of(Medians.game(dossier));
            Stances stances =
                    analysis.stancesAlone(analysis.game().form().space().now());
            for (Stance stance : stances.all()) {
                if (stance.paths().isEmpty()) {
                    continue;
                }
                double[] differences = differences(analysis, stance.actor());
                double divisor = 0;
                for (double difference : differences) {
                    divisor = Math.max(divisor, Math.abs(difference));
                }
                for (CausalPath path : stance.paths()) {
                    double product =
                            interest(dossier, stance.actor(), path.via().getLast());
                    for (String influence : path.influences()) {
                        product *= NaiveLevels.weight(dossier.influences().get(influence));
                    }
                    assertThat(path.share()).isCloseTo(product / divisor, within(1e-9));
                    paths++;
                }
                assertThat(stance.paths()).hasSize(waysThatCount(dossier, stance));
            }
        }
        assertThat(paths).isGreaterThan(500);
    }

    private static double interest(Dossier dossier, int actor, String target) {
        double sum = 0;
        for (Interest interest : dossier.interests()) {
            if (interest.actor().equals(dossier.actors().ids().get(actor))
                    && interest.target().equals(target)) {
                double share = 1;
                if (interest.faction() != null) {
                    share = dossier.actors().get(interest.actor()).factions().stream()
                            .filter(f -> f.id().equals(interest.faction()))
                            .mapToDouble(f -> ((Quantity.Exact) f.share().quantity()).value())
                            .sum();
                }
                sum += interest.attitude().sign()
                        * share
                        * ((Quantity.Exact) interest.size().quantity()).value();
            }
        }
        return sum;
    }

    /** How many ways lead from the option to something the actor cares about, without a link of no size. */
    private static int waysThatCount(Dossier dossier, Stance stance) {
        return ways(dossier, stance.actor(), dossier.options().ids().get(stance.option()));
    }

    private static int ways(Dossier dossier, int actor, String from) {
        int ways = interest(dossier, actor, from) == 0 ? 0 : 1;
        for (var influence : dossier.influences()) {
            if (influence.from().equals(from) && NaiveLevels.weight(influence) != 0) {
                ways += ways(dossier, actor, influence.to());
            }
        }
        return ways;
    }

    @Test
    void anActorThatNothingMovesHasStancesOfNought() {
        Analysis analysis = Analysis.of(new Sketch()
                .actors("a", "b")
                .options("a.x", "b.y")
                .outcome("v", 0)
                .influence("a.x", "v", 0.5)
                .interest("a", "v", 1)
                .game());
        Stances stances = analysis.stances();
        assertThat(stances.get(0, 0).value()).isEqualTo(1);
        assertThat(stances.get(0, 1).value()).isZero();
        assertThat(stances.get(1, 0).value()).isZero();
        assertThat(stances.get(1, 0).paths()).isEmpty();
        assertThat(stances.get(1, 0).spread()).isEqualTo(new Spread(0, 0, 0, 2, false));
    }

    /** The option raises its effect and opens it at once: half of the change counts with each factor. */
    @Test
    void aChangedProductIsSplitEvenly() {
        Analysis analysis = Analysis.of(new Sketch()
                .actors("a")
                .options("a.x")
                .outcome("u", 0.4)
                .outcome("v", 0)
                .influence("a.x", "u", 0.2)
                .influence("u", "v", 0.5, Sketch.taken("a.x"))
                .interest("a", "v", 1)
                .game());
        List<CausalPath> paths = analysis.stances().get(0, 0).paths();
        double whole = 0.5 * 0.6;
        assertThat(paths).hasSize(2);
        assertThat(paths.get(0).via()).containsExactly("a.x", "when u->v", "v");
        assertThat(paths.get(0).influences()).containsExactly("u->v");
        assertThat(paths.get(0).share()).isCloseTo(0.5 * 0.5 / whole, within(1e-12));
        assertThat(paths.get(1).via()).containsExactly("a.x", "u", "v");
        assertThat(paths.get(1).share()).isCloseTo(0.5 * 0.2 * 0.5 / whole, within(1e-12));
    }

    /** Thirty links of ten layers, three abreast: 3^10 ways, more than are told apart. */
    @Test
    void tooManyWaysAreCutAndStillAddUp() {
        Sketch sketch = new Sketch().actors("a").options("a.x").outcome("v0", 0);
        sketch.influence("a.x", "v0", 1);
        for (int layer = 1; layer <= 10; layer++) {
            sketch.outcome("v" + layer, 0);
            for (int link = 0; link < 3; link++) {
                sketch.influence("v" + (layer - 1), "v" + layer, 0.2 + 0.1 * link);
            }
        }
        sketch.interest("a", "v10", 0.7).interest("a", "a.x", -0.01);
        Stance stance = Analysis.of(sketch.game()).stances().get(0, 0);
        assertThat(stance.paths()).anyMatch(path -> path.via().contains(CausalPath.OTHERS));
        assertThat(stance.paths().size()).isLessThanOrEqualTo(Routes.MOST + 2);
        assertThat(stance.paths().stream().mapToDouble(CausalPath::share).sum())
                .isCloseTo(stance.value(), within(1e-9));
    }

    @Test
    void spreadsEqualLookingAtEveryContext() {
        RandomDossiers dossiers = new RandomDossiers(20_260_332, Mix.CAUSES);
        int looked = 0;
        for (int k = 0; k < 120; k++) {
            Dossier dossier = dossiers.next();
            Analysis analysis = Analysis.of(Medians.game(dossier));
            Stances stances = analysis.stances();
            StateSpace space = analysis.game().form().space();
            for (int i = 0; i < analysis.game().form().actors(); i++) {
                double divisor = 0;
                for (double difference : differences(analysis, i)) {
                    divisor = Math.max(divisor, Double.isNaN(difference) ? 0 : Math.abs(difference));
                }
                for (int o = 0; o < space.options(); o++) {
                    Spread spread = stances.get(i, o).spread();
                    List<Double> found = new ArrayList<>();
                    for (long context : contexts(dossier, space, o)) {
                        double difference = worth(analysis, i, space.with(context, o, space.radix(o) - 1))
                                - worth(analysis, i, context);
                        if (!Double.isNaN(difference)) {
                            found.add(divisor < 1e-8 ? 0 : difference / divisor);
                        }
                    }
                    if (found.isEmpty()) {
                        assertThat(spread).isNull();
                    } else if (divisor == 0 || divisor > 1e-6) {
                        looked++;
                        assertThat(spread.contexts()).isEqualTo(found.size());
                        assertThat(spread.isSample()).isFalse();
                        assertThat(spread.mean())
                                .isCloseTo(
                                        found.stream()
                                                .mapToDouble(d -> d)
                                                .average()
                                                .orElseThrow(),
                                        within(1e-7));
                        assertThat(spread.least())
                                .isCloseTo(
                                        found.stream().mapToDouble(d -> d).min().orElseThrow(), within(1e-7));
                        assertThat(spread.greatest())
                                .isCloseTo(
                                        found.stream().mapToDouble(d -> d).max().orElseThrow(), within(1e-7));
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(500);
    }

    /** The settings of the others, the option at its lowest, for which some level of it is feasible. */
    private static Set<Long> contexts(Dossier dossier, StateSpace space, int option) {
        Set<Long> contexts = new HashSet<>();
        for (int[] state : BruteForce.states(dossier)) {
            contexts.add(space.with(space.index(state), option, 0));
        }
        return contexts;
    }

    /** Rules leave few of very many settings: every context is looked at, none drawn. */
    @Test
    void fewContextsAreAllLookedAt() {
        Sketch sketch = new Sketch().actors("a").outcome("v", 0, Shape.SATURATING);
        List<String> options = new ArrayList<>();
        for (int o = 0; o < 30; o++) {
            options.add("a.x" + o);
            sketch.options("a.x" + o).influence("a.x" + o, "v", 0.1);
        }
        sketch.rule(new Rule.Count(Rule.Bound.AT_MOST_ONE, options)).interest("a", "v", 1);
        Spread spread = Analysis.of(sketch.game()).stances().get(0, 0).spread();
        assertThat(spread.isSample()).isFalse();
        assertThat(spread.contexts()).isEqualTo(30);
        double alone = Math.tanh(0.1);
        double second = Math.tanh(0.2) - Math.tanh(0.1);
        assertThat(spread.greatest()).isCloseTo(1, within(1e-12));
        assertThat(spread.least()).isCloseTo(second / alone, within(1e-12));
        assertThat(spread.mean()).isCloseTo((1 + 29 * second / alone) / 30, within(1e-12));
    }
}
