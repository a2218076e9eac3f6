package dev.linchpin.engine.path;

import dev.linchpin.engine.stability.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What can be reached from one state by moves of one kind, and in how few.
 *
 * <p>Method: breadth first; of several shortest paths the one found first, by the order of actors and of states. Nobody
 * moves twice in a row on them: where two moves of one actor lead, one leads as well. Cost: one look at the moves of
 * each state reached, three ints a feasible state.
 */
public final class Reach {
    private final int[] distance;
    private final int[] from;
    private final int[] mover;
    private final int[] found;

    private Reach(int start, Conduct conduct, MoveKind kind) {
        int states = conduct.form().states().count();
        distance = new int[states];
        from = new int[states];
        mover = new int[states];
        Arrays.fill(distance, -1);
        distance[start] = 0;
        int[] queue = new int[states];
        queue[0] = start;
        int[] tail = {1};
        for (int head = 0; head < tail[0]; head++) {
            int at = queue[head];
            for (int i = 0; i < conduct.actors(); i++) {
                int actor = i;
                conduct.forEachMove(kind, at, actor, to -> {
                    if (distance[to] < 0) {
                        distance[to] = distance[at] + 1;
                        from[to] = at;
                        mover[to] = actor;
                        queue[tail[0]++] = to;
                    }
                });
            }
        }
        found = Arrays.copyOf(queue, tail[0]);
    }

    /** Returns what can be reached from a state by what counts as a move. */
    public static Reach from(int start, Conduct conduct, MoveKind kind) {
        return new Reach(start, conduct, kind);
    }

    /** Returns whether a state can be reached. */
    public boolean has(int state) {
        return distance[state] >= 0;
    }

    /** Returns the fewest moves that lead to a state; -1 where none do. */
    public int distance(int state) {
        return distance[state];
    }

    /** Returns the distance of the state that is hardest to reach. */
    public int farthest() {
        return distance[found[found.length - 1]];
    }

    /** Returns how many states can be reached, the first one included. */
    public int count() {
        return found.length;
    }

    /** Returns the states that can be reached, the nearest first, by ordinal. */
    public IntStream states() {
        return Arrays.stream(found);
    }

    /**
     * Returns the shortest path to a state.
     *
     * @throws IllegalArgumentException if it cannot be reached
     */
    public List<Step> path(int state) {
        if (!has(state)) {
            throw new IllegalArgumentException("State %d cannot be reached.".formatted(state));
        }
        List<Step> steps = new ArrayList<>();
        for (int at = state; distance[at] > 0; at = from[at]) {
            steps.add(new Step(mover[at], from[at], at));
        }
        return steps.reversed();
    }
}
