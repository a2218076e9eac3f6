package dev.linchpin.engine.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The strongly connected components of a graph, each before those it leads to.
 *
 * <p>Method: Tarjan 1972, with an explicit stack. Cost: linear in nodes and edges. Deterministic.
 */
public final class StrongComponents {
    private final int[][] targets;
    private final int[] number;
    private final int[] low;
    private final boolean[] open;
    /** The nodes entered and not yet in a component. */
    private final int[] stack;

    private int unassigned;
    private final List<int[]> found = new ArrayList<>();
    private int next = 1;

    private StrongComponents(int[][] targets) {
        this.targets = targets;
        number = new int[targets.length];
        low = new int[targets.length];
        open = new boolean[targets.length];
        stack = new int[targets.length];
    }

    /**
     * Returns the components, the nodes of each in ascending order.
     *
     * @param targets for each node, the nodes that it leads to
     */
    public static List<int[]> of(int[][] targets) {
        StrongComponents search = new StrongComponents(targets);
        for (int node = 0; node < targets.length; node++) {
            if (search.number[node] == 0) {
                search.visit(node);
            }
        }
        return search.found.reversed();
    }

    private void visit(int root) {
        Deque<int[]> path = new ArrayDeque<>();
        path.push(enter(root));
        while (!path.isEmpty()) {
            int[] frame = path.element();
            int node = frame[0];
            if (frame[1] < targets[node].length) {
                int to = targets[node][frame[1]++];
                if (number[to] == 0) {
                    path.push(enter(to));
                } else if (open[to]) {
                    low[node] = Math.min(low[node], number[to]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    int above = path.element()[0];
                    low[above] = Math.min(low[above], low[node]);
                }
                if (low[node] == number[node]) {
                    close(node);
                }
            }
        }
    }

    /** Returns the node with the place of the next of its targets to look at. */
    private int[] enter(int node) {
        number[node] = next;
        low[node] = next++;
        open[node] = true;
        stack[unassigned++] = node;
        return new int[] {node, 0};
    }

    private void close(int root) {
        int end = unassigned;
        do {
            unassigned--;
            open[stack[unassigned]] = false;
        } while (stack[unassigned] != root);
        int[] component = Arrays.copyOfRange(stack, unassigned, end);
        Arrays.sort(component);
        found.add(component);
    }
}
