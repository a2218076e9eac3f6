package dev.linchpin.engine.inverse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.BruteForce;
import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.Listing;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.fixture.RandomDossiers;
import dev.linchpin.engine.fixture.RandomDossiers.Causes;
import dev.linchpin.engine.fixture.RandomDossiers.Mix;
import dev.linchpin.engine.inverse.InverseAnswer.ActorAnswer;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Conditions, counts and nearest orders equal what listing every order finds. */
class InverseTest {
    private static final List<StabilityConcept> CONCEPTS = Arrays.stream(StabilityConcept.values())
            .filter(InverseQuestion::covers)
            .toList();

    private final Chance chance = new Chance(20_260_501);
    private long orders;
    private long met;
    private int joint;
    private int near;

    @Test
    void smallGamesEqualTheListingOfAllOrders() {
        RandomDossiers dossiers = new RandomDossiers(20_260_502, new Mix(5, true, true, Causes.SIMPLE));
        int games = 6_000;
        for (int game = 0; game < games; game++) {
            Table table = new Table(Analysis.of(Medians.game(dossiers.next())));
            for (StabilityConcept concept : CONCEPTS) {
                check(table, concept, chance.yes(0.5), table.states <= 4 && chance.yes(0.5) ? 2 : 1);
            }
        }
        System.out.printf(
                "Inverse against listing: %,d games, %,d orders, %,d of them meeting the condition;"
                        + " %,d joint questions, %,d orders some swaps away.%n",
                games, orders, met, joint, near);
        assertThat(met).isBetween(orders / 10, orders * 9 / 10);
        assertThat(joint).isGreaterThan(100);
        assertThat(near).isGreaterThan(100);
    }

    @Test
    void eightStatesEqualTheListingOfAllOrders() {
        RandomDossiers dossiers = new RandomDossiers(20_260_503, new Mix(8, false, true, Causes.SIMPLE));
        int games = 0;
        while (games < 3) {
            Table table = new Table(Analysis.of(Medians.game(dossiers.next())));
            if (table.states == 8) {
                games++;
                for (StabilityConcept concept : CONCEPTS) {
                    check(table, concept, false, 1);
                }
            }
        }
        assertThat(orders).isGreaterThanOrEqualTo(3L * CONCEPTS.size() * 40_320);
    }

    @Test
    void conditionsHoldWithTiesToo() {
        RandomDossiers dossiers = new RandomDossiers(20_260_504, new Mix(12, true, true, Causes.SIMPLE));
        int held = 0;
        int asked = 0;
        for (int game = 0; game < 150; game++) {
            Table table = new Table(Analysis.of(Medians.game(dossiers.next())));
            List<Integer> varying =
                    IntStream.range(0, table.ranks.length).boxed().toList();
            for (StabilityConcept concept : CONCEPTS) {
                int state = chance.between(0, table.states - 1);
                RankCondition condition = Inverse.answer(
                                table.stability, InverseQuestion.of(state, concept, varying, table.states))
                        .together()
                        .condition();
                if (condition == null) {
                    continue;
                }
                for (int k = 0; k < 20; k++) {
                    int[][] ranks = new int[table.ranks.length][table.states];
                    for (int[] rank : ranks) {
                        int classes = chance.between(1, table.states);
                        Arrays.setAll(rank, s -> chance.between(1, classes));
                    }
                    boolean expected = table.isEquilibrium(ranks, state, concept);
                    assertThat(condition.holds((actor, s) -> ranks[actor][s])).isEqualTo(expected);
                    held += expected ? 1 : 0;
                    asked++;
                }
            }
        }
        System.out.printf(
                "Inverse with ties: %,d profiles of orders, %,d of them meeting the condition.%n", asked, held);
        assertThat(asked).isGreaterThan(10_000);
        assertThat(held).isBetween(asked / 20, asked * 19 / 20);
    }

    private void check(Table table, StabilityConcept concept, boolean someFixed, int varying) {
        int state = chance.between(0, table.states - 1);
        List<Integer> actors = chance.shuffled(
                        IntStream.range(0, table.ranks.length).boxed().toList())
                .subList(0, varying);
        BitSet free = new BitSet();
        for (int s = 0; s < table.states; s++) {
            free.set(s, !someFixed || chance.yes(0.6));
        }
        InverseQuestion question = new InverseQuestion(state, concept, actors, free);
        InverseAnswer answer = Inverse.answer(table.stability, question);
        assertThat(answer.actors()).extracting(ActorAnswer::actor).isEqualTo(question.varying());
        answer.actors().forEach(own -> checkAlone(table, question, own));
        checkTogether(table, question, answer);
        for (int i = 0; i < table.ranks.length; i++) {
            boolean stable = table.listing(table.ranks).isStable(state, i, concept);
            assertThat(answer.unstable().contains(i)).isEqualTo(!stable && !actors.contains(i));
        }
    }

    private void checkAlone(Table table, InverseQuestion question, ActorAnswer own) {
        int actor = own.actor();
        RankCondition condition = Objects.requireNonNull(own.condition());
        int[][] ranks = table.ranks.clone();
        Tally tally = new Tally();
        AllOrders.forEach(table.ranks[actor], question.free(), rank -> {
            ranks[actor] = rank;
            boolean stable = table.listing(ranks).isStable(question.state(), actor, question.concept());
            assertThat(condition.holds((i, s) -> ranks[i][s])).isEqualTo(stable);
            tally.add(stable, AllOrders.reversed(table.ranks[actor], rank));
        });
        OrderCount count = Objects.requireNonNull(own.count());
        assertThat(count).isEqualTo(tally.count());
        assertThat(count.share()).isEqualTo((double) tally.met / tally.orders);
        assertThat(own.isStable())
                .isEqualTo(table.listing(table.ranks).isStable(question.state(), actor, question.concept()));
        orders += tally.orders;
        met += tally.met;
        NearestOrder nearest = own.nearest();
        if (tally.met == 0) {
            assertThat(nearest).isNull();
        } else {
            assertThat(nearest).isNotNull();
            assertThat(nearest.swaps()).isEqualTo(tally.least);
            ranks[actor] = checkOrder(table, question, nearest);
            assertThat(table.listing(ranks).isStable(question.state(), actor, question.concept()))
                    .isTrue();
            near += nearest.swaps() > 0 ? 1 : 0;
        }
    }

    private void checkTogether(Table table, InverseQuestion question, InverseAnswer answer) {
        RankCondition condition = Objects.requireNonNull(answer.together().condition());
        int[][] ranks = table.ranks.clone();
        Tally tally = new Tally();
        forEachProfile(table, question, 0, ranks, () -> {
            boolean stable = table.isEquilibrium(ranks, question.state(), question.concept());
            assertThat(condition.holds((i, s) -> ranks[i][s])).isEqualTo(stable);
            long swaps = 0;
            for (int i : question.varying()) {
                swaps += AllOrders.reversed(table.ranks[i], ranks[i]);
            }
            tally.add(stable, swaps);
        });
        assertThat(answer.together().count()).isEqualTo(tally.count());
        assertThat(answer.together().isEquilibrium())
                .isEqualTo(table.isEquilibrium(table.ranks, question.state(), question.concept()));
        if (tally.met == 0) {
            assertThat(answer.together().nearest()).isEmpty();
        } else {
            long swaps = 0;
            for (NearestOrder nearest : answer.together().nearest()) {
                ranks[nearest.actor()] = checkOrder(table, question, nearest);
                swaps += nearest.swaps();
            }
            assertThat(answer.together().nearest()).hasSameSizeAs(question.varying());
            assertThat(swaps).isEqualTo(tally.least);
            assertThat(table.isEquilibrium(ranks, question.state(), question.concept()))
                    .isTrue();
        }
        joint += answer.isJoint() ? 1 : 0;
    }

    private static void forEachProfile(
            Table table, InverseQuestion question, int next, int[][] ranks, Runnable visitor) {
        if (next == question.varying().size()) {
            visitor.run();
            return;
        }
        int actor = question.varying().get(next);
        AllOrders.forEach(table.ranks[actor], question.free(), rank -> {
            ranks[actor] = rank;
            forEachProfile(table, question, next + 1, ranks, visitor);
        });
    }

    /** Checks what an order says of itself, and returns it as ranks. */
    private static int[] checkOrder(Table table, InverseQuestion question, NearestOrder nearest) {
        int[] present = table.ranks[nearest.actor()];
        int[] rank = AllOrders.ranks(nearest.order().reversed(), table.states);
        assertThat(nearest.order().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, table.states).boxed().toList());
        assertThat(nearest.swaps()).isEqualTo(AllOrders.reversed(present, rank));
        List<Integer> fallen = new ArrayList<>();
        for (int s = 0; s < table.states; s++) {
            if (present[s] > present[question.state()] && rank[s] <= rank[question.state()]) {
                fallen.add(s);
            }
            for (int t = 0; t < table.states; t++) {
                if (!question.free().get(s) && !question.free().get(t)) {
                    assertThat(Integer.signum(rank[s] - rank[t])).isEqualTo(Integer.signum(present[s] - present[t]));
                }
            }
        }
        assertThat(nearest.fallen()).containsExactlyInAnyOrderElementsOf(fallen);
        return rank;
    }

    /** What listing found. */
    private static final class Tally {
        private long orders;
        private long met;
        private long least = Long.MAX_VALUE;

        void add(boolean meets, long swaps) {
            orders++;
            if (meets) {
                met++;
                least = Math.min(least, swaps);
            }
        }

        OrderCount count() {
            return new OrderCount(BigInteger.valueOf(met), BigInteger.valueOf(orders));
        }
    }

    /** A game as tables of moves and ranks. */
    private static final class Table {
        private final Stability stability;
        private final int[][] settings;
        private final int[][][] moves;
        private final int[][] ranks;
        private final int states;

        Table(Analysis analysis) {
            stability = analysis.stability();
            settings = BruteForce.states(analysis.game().dossier()).toArray(int[][]::new);
            moves = BruteForce.moves(analysis.game().dossier());
            ranks = IntStream.range(0, moves.length)
                    .mapToObj(analysis.ranks()::rank)
                    .toArray(int[][]::new);
            states = ranks[0].length;
        }

        Listing listing(int[][] others) {
            return new Listing(settings, moves, others);
        }

        boolean isEquilibrium(int[][] others, int state, StabilityConcept concept) {
            Listing listing = listing(others);
            return IntStream.range(0, others.length).allMatch(i -> listing.isStable(state, i, concept));
        }
    }
}
