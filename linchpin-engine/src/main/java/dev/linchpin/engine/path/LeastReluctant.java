package dev.linchpin.engine.path;

import dev.linchpin.engine.stability.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The paths from one state on which the fewest moves are of another kind than asked for, and of those the shortest.
 *
 * <p>Method: Dijkstra's, on pairs of reluctant moves and moves, ties by what was found first; it goes only as far as
 * the states asked about and is taken up again for others. Cost: O(t·log t) for the t legal moves from the states
 * settled, two words a feasible state.
 */
final class LeastReluctant {
    private final Conduct conduct;
    private final MoveKind kind;
    private final long[] cost;
    private final int[] from;
    private final int[] mover;
    private final BitSet isSettled = new BitSet();
    private final List<Integer> settled = new ArrayList<>();
    private final PriorityQueue<Place> open =
            new PriorityQueue<>(Comparator.comparingLong(Place::cost).thenComparingLong(Place::order));
    private long order;

    /** A state met, at what cost, and when. */
    private record Place(long cost, long order, int state) {}

    LeastReluctant(int start, Conduct conduct, MoveKind kind) {
        this.conduct = conduct;
        this.kind = kind;
        int states = conduct.form().states().count();
        cost = new long[states];
        from = new int[states];
        mover = new int[states];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[start] = 0;
        from[start] = -1;
        open.add(new Place(0, order++, start));
    }

    /** Returns the path to a state that can be reached by legal moves. */
    List<Step> path(int target) {
        while (!isSettled.get(target)) {
            settle();
        }
        List<Step> steps = new ArrayList<>();
        for (int at = target; from[at] >= 0; at = from[at]) {
            steps.add(new Step(mover[at], from[at], at));
        }
        return steps.reversed();
    }

    /** Returns the first of some states by cost and then by what is found first, up to a number, in a new list. */
    List<Integer> nearest(BitSet states, int most) {
        List<Integer> nearest = new ArrayList<>();
        for (int k = 0; nearest.size() < most && (k < settled.size() || !open.isEmpty()); k++) {
            while (k == settled.size() && !open.isEmpty()) {
                settle();
            }
            if (k < settled.size() && states.get(settled.get(k))) {
                nearest.add(settled.get(k));
            }
        }
        return nearest;
    }

    private void settle() {
        int state = open.remove().state();
        if (!isSettled.get(state)) {
            isSettled.set(state);
            settled.add(state);
            expand(state);
        }
    }

    private void expand(int state) {
        for (int i = 0; i < conduct.actors(); i++) {
            int actor = i;
            conduct.forEachMove(kind, state, actor, to -> offer(state, actor, to, cost[state] + 1));
            conduct.forEachMove(
                    MoveKind.LEGAL, state, actor, to -> offer(state, actor, to, cost[state] + (1L << 32) + 1));
        }
    }

    private void offer(int state, int actor, int to, long through) {
        if (through < cost[to]) {
            cost[to] = through;
            from[to] = state;
            mover[to] = actor;
            open.add(new Place(through, order++, to));
        }
    }
}
