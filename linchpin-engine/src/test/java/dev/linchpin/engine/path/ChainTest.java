package dev.linchpin.engine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.Listing;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stability.Witness;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Preference;
import dev.linchpin.model.StatePattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
    /** Each would take its own act and fears nothing: either goes first, and both acts are taken. */
    @Test
    void twoWhoMoveAreEquallyLikelyToGoFirst() {
        Chain chain = Analysis.of(new Sketch()
                        .actors("a", "b")
                        .options("a.x", "b.y")
                        .interest("a", "a.x", 1)
                        .interest("b", "b.y", 1)
                        .game())
                .chain();
        assertThat(chain.states()).containsExactly(0, 1, 2, 3);
        assertThat(chain.restingPoints()).hasSize(1);
        RestingPoint rest = chain.restingPoints().getFirst();
        assertThat(rest.state()).isEqualTo(3);
        assertThat(rest.probability()).isEqualTo(1);
        assertThat(rest.pathProbability()).isEqualTo(0.5);
        assertThat(rest.likeliest()).hasSize(2);
        assertThat(chain.expectedVisits(1)).isEqualTo(0.5);
        assertThat(chain.unsettled()).isEmpty();
    }

    /** An actor that likes two acts alike, but not both, takes either as likely. */
    @Test
    void tiesShare() {
        Chain chain = Analysis.of(new Sketch()
                        .actors("a")
                        .options("a.x", "a.y")
                        .ranking("a", List.of(List.of("YN", "NY"), List.of("NN", "YY")))
                        .game())
                .chain();
        assertThat(chain.restingPoints()).extracting(RestingPoint::state).containsExactly(1, 2);
        assertThat(chain.restingPoints()).extracting(RestingPoint::probability).containsExactly(0.5, 0.5);
    }

    /** Matching pennies of two who look no further than their own move: for ever round four states. */
    @Test
    void aClosedCycleIsUnsettled() {
        Sketch pennies = new Sketch()
                .actor("a", Foresight.NASH)
                .actor("b", Foresight.NASH)
                .options("a.x", "b.y")
                .ranking("a", List.of(List.of("YY", "NN"), List.of("YN", "NY")))
                .ranking("b", List.of(List.of("YN", "NY"), List.of("YY", "NN")));
        Chain chain = Analysis.of(pennies.game()).chain();
        assertThat(chain.restingPoints()).isEmpty();
        assertThat(chain.unsettled()).hasSize(1);
        assertThat(chain.unsettled().getFirst().probability()).isEqualTo(1);
        assertThat(chain.unsettled().getFirst().states())
                .extracting(Unsettled.Share::share)
                .allSatisfy(share -> assertThat(share).isCloseTo(0.25, within(1e-12)))
                .hasSize(4);
        assertThat(chain.ends()).hasSize(4);
    }

    /** A prisoner that is blind to retaliation moves; one that sees it stays. */
    @Test
    void actorsMayLookAheadDifferently() {
        for (Foresight foresight : Foresight.uncounted()) {
            Sketch dilemma = new Sketch()
                    .actor("a", foresight)
                    .actor("b", foresight)
                    .options("a.defects", "b.defects")
                    .ranking("a", "YN", "NN", "YY", "NY")
                    .ranking("b", "NY", "NN", "YY", "YN");
            List<RestingPoint> rest = Analysis.of(dilemma.game()).chain().restingPoints();
            assertThat(rest).hasSize(1);
            assertThat(rest.getFirst().state()).isEqualTo(foresight.equals(Foresight.NASH) ? 3 : 0);
        }
    }

    /** Each sees its own game: a believes that b would answer, b never would. */
    @Test
    void eachMovesAsItSeesTheGame() {
        Sketch truth = new Sketch().actors("a", "b").options("a.x", "b.y").ranking("a", "YN", "NN", "NY", "YY");
        Analysis meek = Analysis.of(truth.ranking("b", "NN", "YN", "NY", "YY").game());
        Analysis feared = Analysis.of(new Sketch()
                .actors("a", "b")
                .options("a.x", "b.y")
                .ranking("a", "YN", "NN", "NY", "YY")
                .ranking("b", "NN", "YY", "NY", "YN")
                .game());
        assertThat(meek.chain().restingPoints().getFirst().state()).isEqualTo(1);
        assertThat(feared.chain().restingPoints().getFirst().state()).isZero();
        Chain mixed = Chain.from(0, conduct(feared, meek));
        assertThat(mixed.restingPoints().getFirst().state()).isZero();
        Chain other = Chain.from(0, conduct(meek, feared));
        assertThat(other.restingPoints()).isEmpty();
        assertThat(other.unsettled().getFirst().states())
                .as("b answers after all, a draws back, b too, and a dares again")
                .extracting(Unsettled.Share::state)
                .containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(conduct(meek, feared).isRest(0)).isFalse();
    }

    private static Conduct conduct(Analysis first, Analysis second) {
        return Conduct.of(List.of(Perception.of(first.witness()), Perception.of(second.witness())));
    }

    /** Against every state's own moves, found from the definitions, and the powers of the whole matrix of moves. */
    @Test
    void randomChainsEqualPowersOfTheirMatrix() {
        RandomDossiers ruled = new RandomDossiers(20_260_350, Mix.STABILITY);
        RandomDossiers free = new RandomDossiers(20_260_351, Mix.FREE);
        Chance chance = new Chance(20_260_352);
        int cycles = 0;
        int several = 0;
        for (int k = 0; k < 800; k++) {
            Dossier random = (k % 2 == 0 ? ruled : free).next();
            Dossier dossier = k % 4 < 2 ? random : shortSighted(random, chance);
            Analysis analysis = Analysis.of(Medians.game(dossier));
            double[][] matrix = matrix(analysis);
            int n = matrix.length;
            List<Start> starts = k % 3 == 0
                    ? List.of(new Start(analysis.now(), 1))
                    : List.of(
                            new Start(chance.between(0, n - 1), 0.5),
                            new Start(chance.between(0, n - 1), 0.25),
                            new Start(analysis.now(), 0.25));
            Chain chain = Chain.from(starts, Conduct.of(k % 2 == 0 ? analysis.witness() : judged(analysis)));
            double[] end = new double[n];
            starts.forEach(start -> end[start.state()] += start.probability());
            double[] longRun = powers(matrix, end);

            double[] found = new double[n];
            chain.ends().forEach(e -> found[e.state()] += e.probability());
            for (int s = 0; s < n; s++) {
                assertThat(found[s]).as("state %d of %s", s, dossier).isCloseTo(longRun[s], within(1e-6));
            }
            assertThat(chain.ends().stream().mapToDouble(Start::probability).sum())
                    .isCloseTo(1, within(1e-9));
            assertResting(analysis, chain);
            assertLikeliest(matrix, starts, chain);
            cycles += chain.unsettled().size();
            several += chain.restingPoints().size() > 1 ? 1 : 0;
        }
        System.out.printf("Chains: 800, %d closed cycles, %d with several resting points.%n", cycles, several);
        assertThat(cycles).isGreaterThan(10);
        assertThat(several).isGreaterThan(50);
    }

    /** Actors who look at their own move alone, and want anything at all, go round in circles more often. */
    private static Dossier shortSighted(Dossier dossier, Chance chance) {
        DossierBuilder parts = Dossier.builder("Short-sighted", "Round and round?");
        dossier.actors()
                .forEach(actor -> parts.add(
                        new Actor(actor.id(), actor.name(), actor.aliases(), Foresight.NASH, actor.factions())));
        dossier.options().forEach(parts::add);
        dossier.rules().forEach(parts::add);
        StateSpace space = StateSpace.of(dossier);
        List<String> states = BruteForce.states(dossier).stream()
                .map(levels -> space.text(space.index(levels)))
                .toList();
        dossier.actors()
                .forEach(actor -> parts.add(new Preference.Ranking(
                        actor.id(),
                        chance.shuffled(states).stream()
                                .map(state -> List.of(new StatePattern(state)))
                                .toList())));
        return parts.build();
    }

    private static Witness judged(Analysis analysis) {
        return new Witness(analysis.stability());
    }

    private static double[][] matrix(Analysis analysis) {
        Listing listing = BruteForce.listing(analysis);
        int actors = analysis.game().form().actors();
        int n = analysis.game().form().states().count();
        double[][] matrix = new double[n][n];
        for (int s = 0; s < n; s++) {
            List<List<Integer>> moving = new ArrayList<>();
            for (int i = 0; i < actors; i++) {
                List<Integer> moves = listing.wouldMoveTo(
                        s, i, (StabilityConcept) analysis.stability().foresight(i));
                if (!moves.isEmpty()) {
                    moving.add(moves);
                }
            }
            for (List<Integer> moves : moving) {
                for (int to : moves) {
                    matrix[s][to] += 1.0 / moving.size() / moves.size();
                }
            }
            matrix[s][s] += moving.isEmpty() ? 1 : 0;
        }
        return matrix;
    }

    /** Where the chain is in the long run, on the average of many moves, so that cycles count by their shares. */
    private static double[] powers(double[][] matrix, double[] start) {
        int n = start.length;
        // made lazy, it keeps its long run and forgets its period
        double[][] power = new double[n][n];
        for (int s = 0; s < n; s++) {
            for (int t = 0; t < n; t++) {
                power[s][t] = matrix[s][t] / 2 + (s == t ? 0.5 : 0);
            }
        }
        for (int squaring = 0; squaring < 30; squaring++) {
            double[][] square = new double[n][n];
            for (int s = 0; s < n; s++) {
                for (int via = 0; via < n; via++) {
                    if (power[s][via] != 0) {
                        for (int t = 0; t < n; t++) {
                            square[s][t] += power[s][via] * power[via][t];
                        }
                    }
                }
            }
            power = square;
        }
        double[] end = new double[n];
        for (int s = 0; s < n; s++) {
            for (int t = 0; t < n; t++) {
                end[t] += start[s] * power[s][t];
            }
        }
        return end;
    }

    private static void assertResting(Analysis analysis, Chain chain) {
        BitSet equilibria = analysis.stability().equilibria();
        BitSet reached = new BitSet();
        chain.states().forEach(reached::set);
        reached.and(equilibria);
        BitSet resting = new BitSet();
        chain.restingPoints().forEach(rest -> resting.set(rest.state()));
        assertThat(resting).isEqualTo(reached);
        Conduct conduct = Conduct.of(analysis.witness());
        for (int state : chain.states()) {
            assertThat(conduct.isRest(state)).isEqualTo(equilibria.get(state));
        }
    }

    private static void assertLikeliest(double[][] matrix, List<Start> starts, Chain chain) {
        double[] best = new double[matrix.length];
        starts.forEach(start -> best[start.state()] = Math.max(best[start.state()], start.probability()));
        for (int round = 0; round < matrix.length; round++) {
            for (int s = 0; s < matrix.length; s++) {
                for (int t = 0; t < matrix.length; t++) {
                    if (s != t) {
                        best[t] = Math.max(best[t], best[s] * matrix[s][t]);
                    }
                }
            }
        }
        for (RestingPoint rest : chain.restingPoints()) {
            assertThat(rest.pathProbability()).isCloseTo(best[rest.state()], within(1e-12));
            double product = rest.likeliest().isEmpty()
                    ? 0
                    : startAt(starts, rest.likeliest().getFirst().step());
            int at = rest.likeliest().isEmpty()
                    ? rest.state()
                    : rest.likeliest().getFirst().step().from();
            for (ProbableMove move : rest.likeliest()) {
                assertThat(move.step().from()).isEqualTo(at);
                product *= move.probability();
                at = move.step().to();
            }
            assertThat(at).isEqualTo(rest.state());
            if (!rest.likeliest().isEmpty()) {
                assertThat(product).isCloseTo(rest.pathProbability(), within(1e-12));
            }
        }
    }

    private static double startAt(List<Start> starts, Step first) {
        return starts.stream()
                .filter(start -> start.state() == first.from())
                .mapToDouble(Start::probability)
                .max()
                .orElseThrow();
    }
}
