package dev.linchpin.engine.stability;

import dev.linchpin.engine.preference.Order;
import java.util.Arrays;

/**
 * Whether others' improvements can bring one actor down to some value, from one state after another.
 *
 * <p>For each state met it keeps what is known of the least value that they can bring the actor to: no less than one
 * number, no more than another. A search that finds nothing says of every state it reached that the least there is no
 * less than the least of all; one that finds something says so of every state on its way. So later searches end where
 * earlier ones were. One thread at a time. Cost of a search: a look at each improvement from the states reached that are
 * still in doubt; memory: some words for each state met.
 */
final class WorstSearch {
    private final int actor;
    private final int actors;
    private final Order order;
    private final long movable;
    private final Improvements improvements;

    /** By the numbers of states. */
    private boolean[] isKnown = new boolean[0];

    private long[] atLeast = new long[0];
    private long[] atMost = new long[0];
    /** In which search each was reached last. */
    private int[] reachedIn = new int[0];

    private int searches;
    private int[] reached = new int[64];
    /** For each that was reached, the place among them of the one before it. */
    private int[] cameFrom = new int[64];

    private int count;
    private int visits;

    /**
     * Prepares for one actor.
     *
     * @param movable the options whose moves bear on the answer, a bit an option by its place
     * @param improvements numbers states, and gives each actor's improvements
     */
    WorstSearch(int actor, int actors, Order order, long movable, Improvements improvements) {
        this.actor = actor;
        this.actors = actors;
        this.order = order;
        this.movable = movable;
        this.improvements = improvements;
    }

    /** Returns how many states have been visited so far. */
    int visits() {
        return visits;
    }

    /** Returns whether others' improvements can lead from a state, by number, to one that the actor values at most so. */
    boolean canFallTo(long value, int start) {
        know(start);
        if (atMost[start] <= value) {
            return true;
        }
        if (atLeast[start] > value) {
            return false;
        }
        searches++;
        count = 0;
        reach(start, -1);
        long least = atMost[start];
        for (int head = 0; head < count; head++) {
            int from = reached[head];
            if (atLeast[from] > value) {
                least = Math.min(least, atLeast[from]);
                continue;
            }
            visits++;
            for (int b = 0; b < actors; b++) {
                if (b != actor) {
                    least = Math.min(least, take(b, head, value));
                    if (least <= value) {
                        return true;
                    }
                }
            }
        }
        for (int place = 0; place < count; place++) {
            atLeast[reached[place]] = Math.max(atLeast[reached[place]], least);
        }
        return false;
    }

    /** Takes a mover's improvements; returns the least that they are known to bring, once that is as little as sought. */
    private long take(int mover, int head, long sought) {
        long least = Long.MAX_VALUE;
        int size = improvements.count(mover, reached[head], movable);
        for (int at = 0; at < size; at++) {
            int to = improvements.get(at);
            know(to);
            if (reachedIn[to] != searches) {
                least = Math.min(least, atMost[to]);
                if (least <= sought) {
                    fallsFrom(head, least);
                    return least;
                }
                reach(to, head);
            }
        }
        return least;
    }

    /** What is found from a state is found from all those on the way to it. */
    private void fallsFrom(int head, long brings) {
        for (int place = head; place >= 0; place = cameFrom[place]) {
            atMost[reached[place]] = Math.min(atMost[reached[place]], brings);
        }
    }

    private void reach(int number, int from) {
        reachedIn[number] = searches;
        if (count == reached.length) {
            reached = Arrays.copyOf(reached, 2 * count);
            cameFrom = Arrays.copyOf(cameFrom, 2 * count);
        }
        cameFrom[count] = from;
        reached[count++] = number;
    }

    /** Sees to it that something is known of a state. */
    private void know(int number) {
        if (number >= isKnown.length) {
            int length = Math.max(64, 2 * improvements.met());
            isKnown = Arrays.copyOf(isKnown, length);
            atLeast = Arrays.copyOf(atLeast, length);
            atMost = Arrays.copyOf(atMost, length);
            reachedIn = Arrays.copyOf(reachedIn, length);
        }
        if (!isKnown[number]) {
            isKnown[number] = true;
            int state = improvements.state(number);
            atLeast[number] = order.floor(actor, state);
            atMost[number] = order.value(actor, state);
        }
    }
}
