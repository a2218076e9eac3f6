package dev.linchpin.engine.hypergame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.Listing;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.path.MoveKind;
import dev.linchpin.engine.path.Perception;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.engine.stability.Witness;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Option;
import dev.linchpin.model.Preference;
import dev.linchpin.model.StatePattern;
import dev.linchpin.model.outlook.View;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HypergameTest {
    private static final int GAMES = 2_000;
    private static final int MOST = 1_000_000;

    /**
     * An ally that could go round the fortress, and a defender that does not know it: the defender takes keeping still
     * for an equilibrium, the other marches, and only then does the defender see where it stands.
     */
    @Test
    void whatNobodyReckonedWithIsASurprise() {
        Dossier truth = new Sketch()
                .actors("defender", "attacker")
                .options("defender.retreats", "attacker.storms", "attacker.goes-round")
                .ranking(
                        "defender",
                        List.of(List.of("NNN"), List.of("NYN"), List.of("YNN", "YYN"), List.of("Y-Y"), List.of("N-Y")))
                .ranking("attacker", "-NY", "-YY", "-NN", "-YN")
                .dossier();
        View view = new View("defender", List.of(), List.of(), List.of(), List.of(Sketch.taken("attacker.goes-round")));
        Conduct conduct = Conduct.of(List.of(perception(truth, view), Perception.of(witness(truth))));
        Chain chain = Chain.from(0, conduct);
        Hypergame hypergame = Hypergame.of(conduct, chain);
        Perception defender = conduct.seenBy(0);
        assertThat(defender.knows(0)).isTrue();
        assertThat(defender.knows(4)).isFalse();
        assertThat(defender.heldEquilibria().get(0)).isTrue();
        assertThat(hypergame.equilibria().get(0)).isFalse();
        Surprises surprises = hypergame.surprises(defender, 0, 10);
        assertThat(surprises.listed().getFirst()).isEqualTo(new Surprise(0, 1, 4, true, true, true));
        assertThat(surprises.reached()).isEqualTo(1);
        assertThat(chain.restingPoints())
                .as("seeing it, the defender retreats")
                .extracting(RestingPoint::state)
                .containsExactly(5);
        assertThat(hypergame.surprises(conduct.seenBy(1), 1, 10).listed())
                .as("who knows the way round takes a defender that has retreated to stay back for fear of it")
                .extracting(Surprise::state)
                .containsExactly(1, 3);
    }

    /** Against tables of moves and ranks of each game that is seen. */
    @Test
    void randomHypergamesEqualTheirTables() {
        RandomDossiers ruled = new RandomDossiers(20_260_370, Mix.STABILITY);
        RandomDossiers free = new RandomDossiers(20_260_371, Mix.FREE);
        Chance chance = new Chance(20_260_372);
        Tally tally = new Tally();
        for (int game = 0; game < GAMES; game++) {
            check((game % 2 == 0 ? ruled : free).next(), chance, tally);
        }
        System.out.printf(
                "Hypergames: %,d, %,d states unknown to someone, %,d surprises, %,d of them where things pass, %,d at"
                        + " equilibria, %,d by moves to states unknown; %,d equilibria.%n",
                GAMES, tally.unknown, tally.surprises, tally.reached, tally.atEquilibria, tally.toUnknown, tally.held);
        assertThat(tally.unknown).isGreaterThan(10_000);
        assertThat(tally.surprises).isGreaterThan(10_000);
        assertThat(tally.reached).isGreaterThan(1_000);
        assertThat(tally.atEquilibria).isGreaterThan(1_000);
        assertThat(tally.toUnknown).isGreaterThan(1_000);
        assertThat(tally.held).isGreaterThan(1_000);
    }

    private static void check(Dossier truth, Chance chance, Tally tally) {
        int actors = truth.actors().size();
        Seen trueGame = new Seen(Analysis.of(Medians.game(truth)));
        List<Eyes> eyes = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            View view = chance.yes(0.6) ? view(truth, i, chance) : null;
            eyes.add(view == null ? new Eyes(trueGame, trueGame) : Eyes.of(truth, view));
        }
        Conduct conduct = Conduct.of(eyes.stream().map(Eyes::perception).toList());
        Chain chain = Chain.from(trueGame.analysis.now(), conduct);
        Hypergame hypergame = Hypergame.of(conduct, chain);
        BitSet resting = new BitSet();
        for (int s = 0; s < trueGame.states.size(); s++) {
            boolean rests = true;
            for (int i = 0; i < actors; i++) {
                List<Integer> would = eyes.get(i).wouldMoveTo(trueGame, s, i);
                assertThat(conduct.moves(s, i)).extracting(Step::to).containsExactlyElementsOf(would);
                assertVerdict(conduct.verdict(s, i), s, i, would, eyes.get(i), trueGame);
                rests &= would.isEmpty();
                tally.unknown += conduct.seenBy(i).knows(s) ? 0 : 1;
                List<Integer> improving = new ArrayList<>();
                conduct.forEachMove(MoveKind.IMPROVING, s, i, improving::add);
                assertThat(improving)
                        .containsExactlyInAnyOrderElementsOf(eyes.get(i).improvements(trueGame, s, i));
            }
            resting.set(s, rests);
        }
        assertThat(hypergame.equilibria()).isEqualTo(resting);
        tally.held += resting.cardinality();
        for (RestingPoint point : chain.restingPoints()) {
            assertThat(resting.get(point.state())).isTrue();
        }
        for (int i = 0; i < actors; i++) {
            checkSurprises(hypergame.surprises(conduct.seenBy(i), i, MOST), i, eyes, trueGame, chain, tally);
        }
        checkSurprises(
                hypergame.surprises(Perception.of(trueGame.analysis.witness()), -1, MOST),
                -1,
                with(eyes, trueGame),
                trueGame,
                chain,
                tally);
        assertThat(hypergame.surprises(conduct.seenBy(0), 0, 2).listed()).hasSizeLessThanOrEqualTo(2);
    }

    /** The actors' eyes, and behind them those of one who sees the game as it is. */
    private static List<Eyes> with(List<Eyes> eyes, Seen trueGame) {
        List<Eyes> all = new ArrayList<>(eyes);
        all.add(new Eyes(trueGame, trueGame));
        return all;
    }

    private static void checkSurprises(
            Surprises found, int self, List<Eyes> eyes, Seen trueGame, Chain chain, Tally tally) {
        Eyes own = self < 0 ? eyes.getLast() : eyes.get(self);
        int actors = trueGame.analysis.game().form().actors();
        List<Surprise> expected = new ArrayList<>();
        for (int s = 0; s < trueGame.states.size(); s++) {
            int known = own.reckoned.states.indexOf(trueGame.states.get(s));
            for (int j = 0; j < actors; j++) {
                List<Integer> would = eyes.get(j).wouldMoveTo(trueGame, s, j);
                if (j != self && known >= 0 && own.reckoned.isStable(known, j) && !would.isEmpty()) {
                    boolean held = true;
                    for (int k = 0; k < actors; k++) {
                        held &= own.reckoned.isStable(known, k);
                    }
                    int to = would.getFirst();
                    boolean unknown = !own.reckoned.states.contains(trueGame.states.get(to));
                    expected.add(new Surprise(s, j, to, chain.states().contains(s), held, unknown));
                }
            }
        }
        assertThat(found.listed()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.count()).isEqualTo(expected.size());
        int reached = (int) expected.stream().filter(Surprise::isReached).count();
        assertThat(found.reached()).isEqualTo(reached);
        assertThat(found.listed().subList(0, reached)).allMatch(Surprise::isReached);
        assertThat(found.atEquilibria()).isEqualTo((int)
                expected.stream().filter(Surprise::isHeldEquilibrium).count());
        tally.surprises += expected.size();
        tally.reached += reached;
        tally.atEquilibria += found.atEquilibria();
        tally.toUnknown += (int) expected.stream().filter(Surprise::isToUnknown).count();
    }

    private static void assertVerdict(
            Verdict verdict, int state, int actor, List<Integer> would, Eyes eyes, Seen trueGame) {
        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.isStable()).isEqualTo(would.isEmpty());
        if (verdict instanceof Verdict.Unstable unstable) {
            assertThat(would).contains(unstable.improvement());
        }
        List<Integer> improvements = eyes.improvements(trueGame, state, actor);
        for (Verdict.Sanction sanction : verdict.answered()) {
            assertThat(improvements).contains(sanction.improvement());
            int at = sanction.improvement();
            for (Step step : sanction.answer()) {
                assertThat(step.from()).isEqualTo(at);
                assertThat(eyes.at(trueGame, state).states).contains(trueGame.states.get(step.to()));
                at = step.to();
            }
        }
    }

    /** Orders by chance ascribed to some actors, and by chance a few states unknown, the one at the start never. */
    private static View view(Dossier truth, int holder, Chance chance) {
        List<Preference> preferences = new ArrayList<>();
        List<String> states = texts(truth);
        for (String actor : truth.actors().ids()) {
            if (chance.yes(0.4)) {
                List<List<StatePattern>> classes = new ArrayList<>();
                for (String state : chance.shuffled(states)) {
                    if (classes.isEmpty() || chance.yes(0.7)) {
                        classes.add(new ArrayList<>());
                    }
                    classes.getLast().add(new StatePattern(state));
                }
                preferences.add(new Preference.Ranking(actor, classes));
            }
        }
        List<Formula> unknown = new ArrayList<>();
        StateSpace space = StateSpace.of(truth);
        if (chance.yes(0.6)) {
            for (int[] levels : BruteForce.states(truth)) {
                if (space.index(levels) != space.now() && chance.yes(0.3)) {
                    unknown.add(exactly(truth, levels));
                }
            }
        }
        return new View(truth.actors().ids().get(holder), List.of(), preferences, List.of(), unknown);
    }

    private static List<String> texts(Dossier dossier) {
        StateSpace space = StateSpace.of(dossier);
        return BruteForce.states(dossier).stream()
                .map(levels -> space.text(space.index(levels)))
                .toList();
    }

    private static Formula exactly(Dossier dossier, int[] levels) {
        Formula all = null;
        for (int o = 0; o < levels.length; o++) {
            Option option = dossier.options().all().get(o);
            Formula at = Sketch.at(option.id(), option.levels().get(levels[o]));
            all = all == null ? at : Sketch.and(all, at);
        }
        if (all == null) {
            throw new AssertionError("There are options.");
        }
        return all;
    }

    private static Perception perception(Dossier truth, View view) {
        return Eyes.of(truth, view).perception();
    }

    private static Witness witness(Dossier dossier) {
        return Analysis.of(Medians.game(dossier)).witness();
    }

    /** What was met, so that nothing is held for shown that never came up. */
    private static final class Tally {
        int unknown;
        int surprises;
        int reached;
        int atEquilibria;
        int toUnknown;
        int held;
    }

    /** A game as somebody sees it, as tables, its states by their text. */
    private static final class Seen {
        final Analysis analysis;
        final Listing listing;
        final List<String> states;
        private final List<BitSet> stable = new ArrayList<>();

        Seen(Analysis analysis) {
            this.analysis = analysis;
            listing = BruteForce.listing(analysis);
            states = texts(analysis.game().dossier());
            for (int i = 0; i < analysis.game().form().actors(); i++) {
                stable.add(listing.stable(i, foresight(i)));
            }
        }

        StabilityConcept foresight(int actor) {
            return (StabilityConcept) Concept.of(
                    analysis.game().dossier().actors().all().get(actor).foresight());
        }

        boolean isStable(int state, int actor) {
            return stable.get(actor).get(state);
        }
    }

    /** The game that an actor reckons with, and the same with every state. */
    private record Eyes(Seen reckoned, Seen shown, Map<List<Integer>, List<Integer>> known) {
        Eyes(Seen reckoned, Seen shown) {
            this(reckoned, shown, new HashMap<>());
        }

        static Eyes of(Dossier truth, View view) {
            Seen shown = new Seen(Analysis.of(Medians.game(truth.seenThrough(view.withUnawareOf(List.of())))));
            return view.unawareOf().isEmpty()
                    ? new Eyes(shown, shown)
                    : new Eyes(new Seen(Analysis.of(Medians.game(truth.seenThrough(view)))), shown);
        }

        Perception perception() {
            return reckoned == shown
                    ? Perception.of(shown.analysis.witness())
                    : Perception.of(reckoned.analysis.witness(), shown.analysis.witness());
        }

        Seen at(Seen trueGame, int state) {
            return reckoned.states.contains(trueGame.states.get(state)) ? reckoned : shown;
        }

        List<Integer> wouldMoveTo(Seen trueGame, int state, int actor) {
            return known.computeIfAbsent(List.of(state, actor), asked -> findMoves(trueGame, state, actor));
        }

        private List<Integer> findMoves(Seen trueGame, int state, int actor) {
            Seen game = at(trueGame, state);
            return game
                    .listing
                    .wouldMoveTo(game.states.indexOf(trueGame.states.get(state)), actor, game.foresight(actor))
                    .stream()
                    .map(to -> trueGame.states.indexOf(game.states.get(to)))
                    .toList();
        }

        List<Integer> improvements(Seen trueGame, int state, int actor) {
            Seen game = at(trueGame, state);
            int from = game.states.indexOf(trueGame.states.get(state));
            int[] rank = game.analysis.ranks().rank(actor);
            return game.listing.moves(actor, from).stream()
                    .filter(to -> rank[to] > rank[from])
                    .map(to -> trueGame.states.indexOf(game.states.get(to)))
                    .toList();
        }
    }
}
