package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.fixture.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rounds and sweeps give the labels that following every step of every member gives. */
class AnswerTest {
    private static final int[][] ONE_PART = {{0}};
    /** Two parts, of which the first leads to the second. */
    private static final int[][] FROM_FIRST = {{0, 1}, {1}};

    private static final int[][] TO_SECOND = {{0}, {0, 1}};

    private final Chance chance = new Chance(20_260_310);

    @Test
    void roundsAndSweepsEqualAClosure() {
        int lowered = 0;
        for (int game = 0; game < 1_000; game++) {
            int n = chance.between(1, 60);
            List<Mover> movers = new ArrayList<>();
            List<boolean[][]> steps = new ArrayList<>();
            for (int m = chance.between(0, 3); m > 0; m--) {
                addMover(n, movers, steps);
            }
            int[] value = values(n, n);
            int[] expected = closure(value, steps);
            int[] byRounds = value.clone();
            assertThat(AnswerRounds.settle(byRounds, movers, n + 1)).isTrue();
            assertThat(byRounds).isEqualTo(expected);
            int[] bySweep = new int[n];
            new AnswerSweep(n, movers).run(value, bySweep);
            assertThat(bySweep).isEqualTo(expected);
            lowered += (int)
                    IntStream.range(0, n).filter(s -> expected[s] < value[s]).count();
        }
        assertThat(lowered).isGreaterThan(5_000);
    }

    private void addMover(int n, List<Mover> movers, List<boolean[][]> steps) {
        boolean parted = chance.yes(0.5);
        int groups = 2 * chance.between(1, 6);
        int[] group = values(n, groups - 1);
        int[] rank = values(n, chance.between(1, n));
        int[] ascending = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> rank[a] - rank[b])
                .mapToInt(Integer::intValue)
                .toArray();
        Mover any = new Mover(
                group, groups, parted ? FROM_FIRST : ONE_PART, parted ? TO_SECOND : ONE_PART, rank, ascending);
        int kind = chance.between(0, 2);
        int[] threshold = new int[n];
        Arrays.setAll(threshold, s -> switch (kind) {
            case 0 -> Integer.MAX_VALUE;
            case 1 -> rank[s];
            default -> Math.max(0, rank[s] - chance.between(0, 2));
        });
        movers.add(
                switch (kind) {
                    case 0 -> any;
                    case 1 -> any.improving();
                    default -> any.where(threshold);
                });
        boolean[][] may = new boolean[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                boolean together = group[from] == group[to];
                boolean onwards = parted && group[from] % 2 == 0 && group[to] == group[from] + 1;
                may[from][to] = (together || onwards) && threshold[to] > rank[from];
            }
        }
        steps.add(may);
    }

    private int[] values(int n, int greatest) {
        int[] values = new int[n];
        Arrays.setAll(values, s -> chance.between(0, greatest));
        return values;
    }

    private static int[] closure(int[] value, List<boolean[][]> steps) {
        int[] label = value.clone();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (boolean[][] may : steps) {
                for (int from = 0; from < label.length; from++) {
                    for (int to = 0; to < label.length; to++) {
                        if (may[from][to] && label[to] < label[from]) {
                            label[from] = label[to];
                            changed = true;
                        }
                    }
                }
            }
        }
        return label;
    }

    /** Two members who answer in turn up a staircase of states: more turns than rounds are tried for. */
    @Test
    void longAnswersDoNotSettleInFewRounds() {
        int n = 100;
        int[] rank = IntStream.range(0, n).toArray();
        int[] even = IntStream.range(0, n).map(s -> s / 2).toArray();
        int[] odd = IntStream.range(0, n).map(s -> (s + 1) / 2).toArray();
        List<Mover> movers = List.of(
                new Mover(even, n, ONE_PART, ONE_PART, rank, rank).improving(),
                new Mover(odd, n, ONE_PART, ONE_PART, rank, rank).improving());
        int[] value = IntStream.range(0, n).map(s -> n - s).toArray();
        int[] label = value.clone();
        assertThat(AnswerRounds.settle(label, movers, 8)).isFalse();
        int[] swept = new int[n];
        new AnswerSweep(n, movers).run(value, swept);
        assertThat(swept).containsOnly(1);
        assertThat(AnswerRounds.settle(label, movers, n)).isTrue();
        assertThat(label).isEqualTo(swept);
    }
}
