package dev.linchpin.engine.inverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.inverse.InverseAnswer.ActorAnswer;
import dev.linchpin.engine.inverse.RankCondition.NotBetter;
import dev.linchpin.engine.stability.StabilityConcept;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counts too great to list, against sums that come from elsewhere; and published values. */
class CountingTest {
    private static final int ANN = 0;

    @Test
    void prisonersDilemma() {
        Analysis analysis = Analysis.of(dilemma().game());
        int faith = state(analysis, "NN");
        // of 24 orders: those with the one deviation below; with it or both defecting below; and so on
        assertThat(alone(analysis, faith, StabilityConcept.NASH)).isEqualTo(count(12, 24));
        assertThat(alone(analysis, faith, StabilityConcept.GMR)).isEqualTo(count(16, 24));
        assertThat(alone(analysis, faith, StabilityConcept.SMR)).isEqualTo(count(14, 24));
        assertThat(alone(analysis, faith, StabilityConcept.SEQ)).isEqualTo(count(16, 24));
        // bob is kept from defecting only while ann would answer: 12 orders, less 5 with both of her gains above faith
        InverseAnswer sequential = answer(analysis, faith, StabilityConcept.SEQ, List.of(ANN));
        assertThat(sequential.isJoint()).isTrue();
        assertThat(sequential.together().count()).isEqualTo(count(7, 24));
        assertThat(sequential.unstable()).isEmpty();
    }

    @Test
    void nearestOrderOfTheDilemma() {
        Analysis analysis = Analysis.of(dilemma().game());
        int faith = state(analysis, "NN");
        InverseAnswer nash = answer(analysis, faith, StabilityConcept.NASH, List.of(ANN, 1));
        assertThat(nash.together().isEquilibrium()).isFalse();
        assertThat(nash.together().nearest()).extracting(NearestOrder::swaps).containsExactly(1L, 1L);
        assertThat(nash.together().nearest().getFirst().fallen()).containsExactly(state(analysis, "YN"));
        assertThat(nash.together().count()).isEqualTo(count(12 * 12, 24 * 24));
    }

    /** Ann's condition under GMR is a choice a strategy; so sizes come from a product that is summed here state by state. */
    @Test
    void thirtyFreeStatesUnderGmr() {
        Analysis analysis = Analysis.of(five(2).game());
        int s = 0;
        BitSet free = new BitSet();
        free.set(0, 30);
        OrderCount count = Objects.requireNonNull(
                Inverse.answer(analysis.stability(), new InverseQuestion(s, StabilityConcept.GMR, List.of(ANN), free))
                        .actors()
                        .getFirst()
                        .count());
        assertThat(count.of()).isEqualTo(factorial(32).divide(BigInteger.TWO));
        assertThat(count.count()).isEqualTo(gmrBySums(analysis, s, free));
    }

    /** Under SMR some column of others' strategies must lie low as a whole: inclusion and exclusion over columns. */
    @Test
    void allStatesFreeUnderSmr() {
        Analysis analysis = Analysis.of(five(2).game());
        OrderCount count = alone(analysis, 0, StabilityConcept.SMR);
        BigInteger factorial = factorial(32);
        BigInteger expected = BigInteger.ZERO;
        for (int columns = 1; columns < 1 << 8; columns++) {
            // the column of the state itself asks for three states, any other for four
            int low = 4 * Integer.bitCount(columns) - (columns & 1);
            BigInteger orders = factorial.divide(BigInteger.valueOf(low + 1));
            expected = Integer.bitCount(columns) % 2 == 1 ? expected.add(orders) : expected.subtract(orders);
        }
        assertThat(count).isEqualTo(new OrderCount(expected, factorial));
    }

    @Test
    void bothWaysOfCountingAgree() {
        Chance chance = new Chance(20_260_511);
        for (int round = 0; round < 400; round++) {
            int states = chance.between(5, 11);
            int[] rank = IntStream.range(0, states)
                    .map(s -> chance.between(1, states))
                    .toArray();
            BitSet free = new BitSet();
            IntStream.range(0, states).filter(s -> chance.yes(0.7)).forEach(free::set);
            Leeway leeway = Leeway.of(ANN, rank, free);
            int state = chance.between(0, states - 1);
            RankCondition condition = someCondition(chance, leeway, state, 3);
            assertThat(found(() -> OrderCount.of(condition, leeway, state, 100_000)))
                    .isEqualTo(found(() -> JointCount.of(condition, List.of(leeway), 10_000_000)));
            NearestOrder near = nearest(condition, leeway, state);
            List<NearestOrder> searched = joint(condition, leeway, state);
            assertThat(near == null ? -1 : near.swaps())
                    .isEqualTo(searched == null ? -1 : searched.getFirst().swaps());
        }
    }

    @Test
    void workIsBounded() {
        Analysis analysis = Analysis.of(five(6).game());
        List<Integer> all = List.of(0, 1, 2, 3);
        for (StabilityConcept concept : List.of(StabilityConcept.GMR, StabilityConcept.SMR, StabilityConcept.SEQ)) {
            InverseAnswer answer = answer(analysis, 0, concept, all);
            assertThat(answer.actors()).hasSize(4);
            if (concept == StabilityConcept.SEQ) {
                assertThat(answer.together().count()).isNull();
            } else {
                assertThat(answer.together().nearest()).hasSize(4);
            }
        }
    }

    @Test
    void conceptsThatHangOnWholeOrdersAreRefused() {
        Analysis analysis = Analysis.of(dilemma().game());
        assertThat(InverseQuestion.covers(StabilityConcept.CSEQ)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(analysis, 0, StabilityConcept.CSEQ, List.of(ANN)))
                .withMessageContaining("CSEQ");
    }

    /** The sum over every place of the state among the fixed ones and every number of free states below it. */
    private static BigInteger gmrBySums(Analysis analysis, int s, BitSet free) {
        GameForm form = analysis.game().form();
        int states = form.states().count();
        List<Set<Integer>> clauses = new ArrayList<>();
        form.moves(ANN).forEachTarget(s, first -> clauses.add(reach(form, first)));
        assertThat(clauses).hasSize(3).allMatch(clause -> clause.size() == 8);
        int[] fixed = IntStream.range(0, states)
                .filter(t -> !free.get(t))
                .boxed()
                .sorted((a, b) -> Integer.compare(
                        analysis.ranks().rank(ANN)[a], analysis.ranks().rank(ANN)[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        BigInteger total = BigInteger.ZERO;
        for (int gap = 0; gap <= fixed.length; gap++) {
            Set<Integer> low = new HashSet<>();
            IntStream.range(0, gap).forEach(g -> low.add(fixed[g]));
            // ways[k][m]: free states looked at so far, k of them low, clauses in m not yet met
            BigInteger[][] ways = new BigInteger[states][8];
            for (BigInteger[] row : ways) {
                Arrays.fill(row, BigInteger.ZERO);
            }
            int open = 0;
            for (int c = 0; c < 3; c++) {
                open |= clauses.get(c).stream().anyMatch(low::contains) ? 0 : 1 << c;
            }
            ways[0][open] = BigInteger.ONE;
            for (int t = 0; t < states; t++) {
                if (t == s || !free.get(t)) {
                    continue;
                }
                int meets = 0;
                for (int c = 0; c < 3; c++) {
                    meets |= clauses.get(c).contains(t) ? 1 << c : 0;
                }
                for (int k = states - 2; k >= 0; k--) {
                    for (int m = 0; m < 8; m++) {
                        ways[k + 1][m & ~meets] = ways[k + 1][m & ~meets].add(ways[k][m]);
                    }
                }
            }
            int others = free.cardinality() - 1;
            for (int k = 0; k <= others; k++) {
                BigInteger below = factorial(gap + k).divide(factorial(gap));
                int above = fixed.length - gap;
                BigInteger over = factorial(above + others - k).divide(factorial(above));
                total = total.add(ways[k][0].multiply(below).multiply(over));
            }
        }
        return total;
    }

    private static Set<Integer> reach(GameForm form, int from) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        List<Integer> queue = new ArrayList<>(List.of(from));
        for (int at = 0; at < queue.size(); at++) {
            for (int mover = 1; mover < form.actors(); mover++) {
                form.moves(mover).forEachTarget(queue.get(at), to -> {
                    if (reached.add(to)) {
                        queue.add(to);
                    }
                });
            }
        }
        return reached;
    }

    private static RankCondition someCondition(Chance chance, Leeway leeway, int state, int depth) {
        if (depth == 0 || chance.yes(0.3)) {
            int other = chance.between(0, leeway.states() - 1);
            return leeway.isOpen(other, state)
                    ? new NotBetter(ANN, other, state)
                    : RankCondition.of(leeway.rank(other) <= leeway.rank(state));
        }
        List<RankCondition> parts = new ArrayList<>();
        for (int k = chance.between(2, 4); k > 0; k--) {
            parts.add(someCondition(chance, leeway, state, depth - 1));
        }
        return chance.yes(0.5) ? RankCondition.all(parts) : RankCondition.any(parts);
    }

    private static NearestOrder nearest(RankCondition condition, Leeway leeway, int state) {
        return found(() -> new NearestSearch(condition, leeway, state, 1_000_000).find());
    }

    private static List<NearestOrder> joint(RankCondition condition, Leeway leeway, int state) {
        return found(() -> new JointNearest(List.of(leeway), state, 100_000_000).find(condition));
    }

    private interface Bounded<T> {
        T find() throws BeyondBounds;
    }

    private static <T> T found(Bounded<T> work) {
        try {
            return work.find();
        } catch (BeyondBounds e) {
            throw new AssertionError(e);
        }
    }

    private static OrderCount alone(Analysis analysis, int state, StabilityConcept concept) {
        ActorAnswer own =
                answer(analysis, state, concept, List.of(ANN)).actors().getFirst();
        return Objects.requireNonNull(own.count());
    }

    private static InverseAnswer answer(Analysis analysis, int state, StabilityConcept concept, List<Integer> varying) {
        return Inverse.answer(
                analysis.stability(),
                InverseQuestion.of(
                        state, concept, varying, analysis.game().form().states().count()));
    }

    private static OrderCount count(long met, long of) {
        return new OrderCount(BigInteger.valueOf(met), BigInteger.valueOf(of));
    }

    private static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int k = 2; k <= n; k++) {
            product = product.multiply(BigInteger.valueOf(k));
        }
        return product;
    }

    private static int state(Analysis analysis, String text) {
        return analysis.game()
                .form()
                .states()
                .ordinal(Objects.requireNonNull(analysis.game().form().space().parse(text)));
    }

    /** Two who do best to defect alone, then keep faith together. */
    private static Sketch dilemma() {
        return new Sketch()
                .actors("ann", "bob")
                .options("ann.defects", "bob.defects")
                .ranking("ann", "YN", "NN", "YY", "NY")
                .ranking("bob", "NY", "NN", "YY", "YN");
    }

    /** Ann with two options, and three others; every setting feasible, no two states alike. */
    private static Sketch five(int others) {
        Sketch sketch = new Sketch().actors("ann", "bob", "cat", "dan").options("ann.a", "ann.b");
        List<String> owners = List.of("bob", "cat", "dan");
        List<String> options = new ArrayList<>(List.of("ann.a", "ann.b"));
        for (int k = 0; k < others + 1; k++) {
            String option = owners.get(k % 3) + ".x" + k;
            options.add(option);
            sketch.options(option);
        }
        for (int o = 0; o < options.size(); o++) {
            for (String actor : List.of("ann", "bob", "cat", "dan")) {
                double sign = (o + actor.charAt(0)) % 3 == 0 ? -1 : 1;
                sketch.interest(actor, options.get(o), sign * Math.pow(0.5, o + 1.0));
            }
        }
        return sketch;
    }
}
