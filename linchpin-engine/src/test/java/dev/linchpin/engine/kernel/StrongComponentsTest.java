package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.engine.fixture.Chance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nodes share a component exactly where each leads to the other, and causes come before effects. */
class StrongComponentsTest {
    @Test
    void equalReachability() {
        Chance chance = new Chance(20_260_314);
        for (int graph = 0; graph < 1_000; graph++) {
            int n = chance.between(1, 14);
            double density = chance.within(0, 0.3);
            int[][] targets = new int[n][];
            Arrays.setAll(
                    targets,
                    from -> IntStream.range(0, n)
                            .filter(to -> chance.yes(density))
                            .toArray());
            boolean[][] leads = reachability(targets);
            List<int[]> components = StrongComponents.of(targets);
            int[] place = new int[n];
            for (int k = 0; k < components.size(); k++) {
                assertThat(components.get(k)).isSorted();
                for (int node : components.get(k)) {
                    place[node] = k;
                }
            }
            assertThat(components.stream().mapToInt(c -> c.length).sum()).isEqualTo(n);
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    boolean together = (place[a] == place[b]) == (leads[a][b] && leads[b][a]);
                    boolean inOrder = !leads[a][b] || place[a] <= place[b];
                    if (!together || !inOrder) {
                        throw new AssertionError("%d and %d in %s".formatted(a, b, Arrays.deepToString(targets)));
                    }
                }
            }
        }
    }

    private static boolean[][] reachability(int[][] targets) {
        int n = targets.length;
        boolean[][] leads = new boolean[n][n];
        for (int from = 0; from < n; from++) {
            leads[from][from] = true;
            for (int to : targets[from]) {
                leads[from][to] = true;
            }
        }
        for (int via = 0; via < n; via++) {
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    leads[from][to] |= leads[from][via] && leads[via][to];
                }
            }
        }
        return leads;
    }

    @Test
    void aLongChainNeedsNoDeepStack() {
        int n = 200_000;
        int[][] targets = new int[n][];
        Arrays.setAll(targets, from -> from + 1 < n ? new int[] {from + 1} : new int[0]);
        assertThat(StrongComponents.of(targets)).hasSize(n);
    }
}
