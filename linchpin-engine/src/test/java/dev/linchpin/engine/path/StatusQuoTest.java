package dev.linchpin.engine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.Listing;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.path.Refusal.Deterred;
import dev.linchpin.engine.path.Refusal.NoGain;
import dev.linchpin.engine.path.Refusal.Surpassed;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusQuoTest {
    private static final int GAMES = 5_000;
    private static final long FAR = Long.MAX_VALUE / 4;
    /** What a move of another kind costs, against 1 for any move: more than all moves of a path together. */
    private static final long RELUCTANT = 1_000_000;

    /** From both keeping silent to both confessing: each improves by it, each is deterred by the other's doing so too. */
    @Test
    void whoBlocksTheWayOutOfTheDilemma() {
        StatusQuo statusQuo = statusQuo(new Sketch()
                .actors("a", "b")
                .options("a.defects", "b.defects")
                .ranking("a", "YN", "NN", "YY", "NY")
                .ranking("b", "NY", "NN", "YY", "YN"));
        assertThat(statusQuo.reach(MoveKind.LEGAL).farthest()).isEqualTo(2);
        assertThat(statusQuo.reach(MoveKind.IMPROVING).distance(3)).isEqualTo(2);
        assertThat(statusQuo.reach(MoveKind.WILLING).count()).isEqualTo(1);
        assertThat(statusQuo.reach(MoveKind.WILLING).states()).containsExactly(0);
        assertThat(statusQuo.reach(MoveKind.WILLING).distance(3)).isEqualTo(-1);
        Approach approach = approach(statusQuo, 3, MoveKind.WILLING);
        assertThat(approach.path()).containsExactly(new Step(0, 0, 1), new Step(1, 1, 3));
        assertThat(approach.isOpen()).isFalse();
        assertThat(approach.refusals()).singleElement().isInstanceOfSatisfying(Deterred.class, refusal -> {
            assertThat(refusal.step()).isEqualTo(new Step(0, 0, 1));
            assertThat(refusal.sanction().answer()).containsExactly(new Step(1, 1, 3));
        });
        assertThat(approach(statusQuo, 3, MoveKind.IMPROVING).isOpen()).isTrue();
    }

    /** What brings nothing, what is liked alike, and what is less than the mover can have. */
    @Test
    void reasonsForNotMoving() {
        StatusQuo statusQuo = statusQuo(new Sketch()
                .actor("a", Foresight.NASH)
                .actor("b", Foresight.NASH)
                .options("a.x", "a.y", "b.z")
                .ranking("a", List.of(List.of("NY-"), List.of("YN-"), List.of("NN-", "YY-")))
                .ranking("b", List.of(List.of("--N"), List.of("--Y"))));
        assertThat(approach(statusQuo, 1, MoveKind.WILLING).refusals())
                .containsExactly(new Surpassed(new Step(0, 0, 1), 2));
        assertThat(approach(statusQuo, 3, MoveKind.WILLING).refusals())
                .containsExactly(new NoGain(new Step(0, 0, 3), true));
        assertThat(approach(statusQuo, 4, MoveKind.WILLING).refusals())
                .containsExactly(new NoGain(new Step(1, 0, 4), false));
        assertThat(approach(statusQuo, 6, MoveKind.WILLING).path())
                .as("the willing move comes first where it was found first")
                .containsExactly(new Step(0, 0, 2), new Step(1, 2, 6));
    }

    @Test
    void whatNoMoveLeadsToHasNoApproach() {
        StatusQuo statusQuo = statusQuo(new Sketch()
                .actors("a")
                .option("a.x", 2, 1)
                .option("a.y", 2, 0)
                .rule(new Rule.OneWay("a.x"))
                .interest("a", "a.y", 0.5));
        assertThat(statusQuo.reach(MoveKind.LEGAL).states()).containsExactly(1, 3);
        assertThat(statusQuo.findApproach(0, MoveKind.LEGAL)).isNull();
        assertThat(statusQuo.findApproach(2, MoveKind.WILLING)).isNull();
        Reach reach = statusQuo.reach(MoveKind.LEGAL);
        assertThatThrownBy(() -> reach.path(0)).hasMessage("State 0 cannot be reached.");
        BitSet all = new BitSet();
        all.set(0, 4);
        assertThat(statusQuo.nearest(all, 9)).containsExactly(1, 3, 0, 2);
        assertThat(statusQuo.nearest(all, 3)).containsExactly(1, 3, 0);
    }

    /** Against searches over (state, last mover), nobody twice in a row, on tables of moves and ranks alone. */
    @Test
    void randomGamesEqualPlainSearch() {
        RandomDossiers ruled = new RandomDossiers(20_260_360, Mix.STABILITY);
        RandomDossiers free = new RandomDossiers(20_260_361, Mix.FREE);
        Chance chance = new Chance(20_260_362);
        Tally tally = new Tally();
        for (int game = 0; game < GAMES; game++) {
            Analysis analysis = Analysis.of(Medians.game((game % 2 == 0 ? ruled : free).next()));
            check(new Tables(analysis), chance, tally);
        }
        System.out.printf(
                "Status quo: %,d games, %,d states reached, %,d only where %,d movers would have to move: %,d deterred,"
                        + " %,d for nothing, %,d with a better move.%n",
                GAMES, tally.open, tally.blocked, tally.refusals, tally.deterred, tally.noGain, tally.surpassed);
        assertThat(tally.open).isGreaterThan(50_000);
        assertThat(tally.deterred).isGreaterThan(1_000);
        assertThat(tally.noGain).isGreaterThan(10_000);
        assertThat(tally.surpassed).isGreaterThan(1_000);
    }

    private static void check(Tables tables, Chance chance, Tally tally) {
        int states = tables.states();
        int now = chance.between(0, states - 1);
        StatusQuo statusQuo = StatusQuo.of(now, Conduct.of(tables.analysis.witness()));
        for (MoveKind kind : MoveKind.values()) {
            long[] cheapest = tables.cheapest(now, kind);
            Reach reach = statusQuo.reach(kind);
            if (kind == MoveKind.WILLING) {
                BitSet asked = tables.analysis.stability().equilibria(StabilityConcept.GMR);
                List<Integer> nearest = statusQuo.nearest(asked, states);
                assertThat(nearest)
                        .hasSize(asked.cardinality())
                        .doesNotHaveDuplicates()
                        .allMatch(asked::get);
                assertThat(nearest).isSortedAccordingTo(Comparator.comparingLong(s -> cheapest[s]));
                assertThat(statusQuo.nearest(asked, 3))
                        .isEqualTo(nearest.stream().limit(3).toList());
            }
            Set<Integer> reached = new TreeSet<>();
            reach.states().forEach(reached::add);
            assertThat(reached).hasSize(reach.count());
            for (int s = 0; s < states; s++) {
                boolean open = cheapest[s] < RELUCTANT;
                assertThat(reach.distance(s)).isEqualTo(open ? (int) cheapest[s] : -1);
                assertThat(reached.contains(s)).isEqualTo(open);
                Approach approach = statusQuo.findApproach(s, kind);
                if (cheapest[s] >= FAR) {
                    assertThat(approach).isNull();
                } else {
                    assertThat(approach).isNotNull();
                    check(tables, now, s, kind, approach, cheapest[s], tally);
                }
            }
        }
    }

    private static void check(
            Tables tables, int now, int end, MoveKind kind, @Nullable Approach approach, long cost, Tally tally) {
        if (approach == null) {
            throw new AssertionError("There should be an approach.");
        }
        int at = now;
        int last = -1;
        List<Step> refused = new ArrayList<>();
        for (Step step : approach.path()) {
            assertThat(step.from()).isEqualTo(at);
            assertThat(step.actor()).isNotEqualTo(last);
            assertThat(tables.legal[step.actor()][at]).contains(step.to());
            if (!tables.moves(kind, step.actor(), at).contains(step.to())) {
                refused.add(step);
            }
            at = step.to();
            last = step.actor();
        }
        assertThat(at).isEqualTo(end);
        assertThat(approach.path().size() + RELUCTANT * refused.size()).isEqualTo(cost);
        assertThat(approach.refusals()).extracting(Refusal::step).containsExactlyElementsOf(refused);
        approach.refusals().forEach(refusal -> tables.check(refusal, kind, tally));
        tally.open += refused.isEmpty() ? 1 : 0;
        tally.blocked += refused.isEmpty() ? 0 : 1;
        tally.refusals += refused.size();
    }

    private static StatusQuo statusQuo(Sketch sketch) {
        Analysis analysis = Analysis.of(sketch.game());
        return StatusQuo.of(analysis.now(), Conduct.of(analysis.witness()));
    }

    private static Approach approach(StatusQuo statusQuo, int state, MoveKind kind) {
        Approach approach = statusQuo.findApproach(state, kind);
        assertThat(approach).isNotNull();
        return approach == null ? new Approach(List.of(), List.of()) : approach;
    }

    /** What was met, so that nothing is held for shown that never came up. */
    private static final class Tally {
        int open;
        int blocked;
        int refusals;
        int deterred;
        int noGain;
        int surpassed;
    }

    /** A game as tables of moves and ranks. */
    private static final class Tables {
        final Analysis analysis;
        final Listing listing;
        final int[][][] legal;

        Tables(Analysis analysis) {
            this.analysis = analysis;
            listing = BruteForce.listing(analysis);
            legal = BruteForce.moves(analysis.game().dossier());
        }

        int states() {
            return legal[0].length;
        }

        long rank(int actor, int state) {
            return analysis.ranks().rank(actor)[state];
        }

        StabilityConcept foresight(int actor) {
            return (StabilityConcept) analysis.stability().foresight(actor);
        }

        List<Integer> moves(MoveKind kind, int actor, int state) {
            return switch (kind) {
                case LEGAL -> listing.moves(actor, state);
                case IMPROVING ->
                    listing.moves(actor, state).stream()
                            .filter(to -> rank(actor, to) > rank(actor, state))
                            .toList();
                case WILLING -> listing.wouldMoveTo(state, actor, foresight(actor));
            };
        }

        /** The least cost of each state over all sequences of legal moves, nobody twice in a row. */
        long[] cheapest(int now, MoveKind kind) {
            int actors = legal.length;
            long[][] cost = new long[states()][actors];
            for (long[] row : cost) {
                Arrays.fill(row, FAR);
            }
            long[] cheapest = new long[states()];
            Arrays.fill(cheapest, FAR);
            cheapest[now] = 0;
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int i = 0; i < actors; i++) {
                    for (int s = 0; s < states(); s++) {
                        long before = s == now ? 0 : FAR;
                        for (int last = 0; last < actors; last++) {
                            before = last == i ? before : Math.min(before, cost[s][last]);
                        }
                        if (before < FAR) {
                            List<Integer> counting = moves(kind, i, s);
                            for (int to : legal[i][s]) {
                                long through = before + 1 + (counting.contains(to) ? 0 : RELUCTANT);
                                if (through < cost[to][i]) {
                                    cost[to][i] = through;
                                    cheapest[to] = Math.min(cheapest[to], through);
                                    changed = true;
                                }
                            }
                        }
                    }
                }
            }
            return cheapest;
        }

        void check(Refusal refusal, MoveKind kind, Tally tally) {
            Step step = refusal.step();
            int actor = step.actor();
            long gain = rank(actor, step.to()) - rank(actor, step.from());
            switch (refusal) {
                case Refusal.Unaware unaware -> throw new AssertionError("Everybody knows of every state.");
                case NoGain nothing -> {
                    tally.noGain++;
                    assertThat(gain).isLessThanOrEqualTo(0);
                    assertThat(nothing.indifferent()).isEqualTo(gain == 0);
                }
                case Deterred deterred -> {
                    tally.deterred++;
                    assertThat(kind).isEqualTo(MoveKind.WILLING);
                    assertThat(gain).isPositive();
                    assertThat(deterred.sanction().improvement()).isEqualTo(step.to());
                    int at = step.to();
                    for (Step answer : deterred.sanction().answer()) {
                        assertThat(answer.from()).isEqualTo(at);
                        assertThat(answer.actor()).isNotEqualTo(actor);
                        assertThat(listing.moves(answer.actor(), at)).contains(answer.to());
                        assertThat(listing.mayStep(answer.actor(), at, answer.to(), foresight(actor)))
                                .isTrue();
                        at = answer.to();
                    }
                    assertThat(rank(actor, at)).isLessThanOrEqualTo(rank(actor, step.from()));
                }
                case Surpassed surpassed -> {
                    tally.surpassed++;
                    assertThat(kind).isEqualTo(MoveKind.WILLING);
                    assertThat(gain).isPositive();
                    assertThat(moves(kind, actor, step.from())).contains(surpassed.instead());
                    assertThat(rank(actor, surpassed.instead())).isGreaterThan(rank(actor, step.to()));
                }
            }
        }
    }
}
