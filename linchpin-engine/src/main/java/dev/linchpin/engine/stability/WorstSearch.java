package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.kernel.Numbering;
import dev.linchpin.engine.preference.Order;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Whether others' improvements can bring one actor down to some value, from one state after another.
 *
 * <p>For each state met it keeps what is known of the least value that they can bring the actor to: no less than one
 * number, no more than another. A search that finds nothing says of every state it reached that the least there is no
 * less than the least of all; one that finds something says so of every state on its way. So later searches end where
 * earlier ones were. One thread at a time. Cost of a search: a look at each move from the states reached that are still
 * in doubt; memory: some words for each state met.
 */
final class WorstSearch {
    private final int actor;
    private final GameForm form;
    private final Order order;
    private final long movable;
    private final IntConsumer looks;
    private final Improvements improvements = new Improvements();

    private final Numbering met = new Numbering();
    private long[] atLeast = new long[64];
    private long[] atMost = new long[64];

    private final Numbering reached = new Numbering();
    private int[] cameFrom = new int[64];
    private int visits;

    /**
     * Prepares for one actor.
     *
     * @param movable the options whose moves bear on the answer, a bit an option by its place
     * @param looks is told how many moves are looked at
     */
    WorstSearch(int actor, GameForm form, Order order, long movable, IntConsumer looks) {
        this.actor = actor;
        this.form = form;
        this.order = order;
        this.movable = movable;
        this.looks = looks;
    }

    /** Returns how many states have been visited so far. */
    int visits() {
        return visits;
    }

    /** Returns whether others' improvements can lead from a state to one that the actor values no more than this. */
    boolean canFallTo(long value, int state) {
        int start = place(state);
        if (atMost[start] <= value) {
            return true;
        }
        if (atLeast[start] > value) {
            return false;
        }
        reached.clear();
        reach(state, -1);
        long least = atMost[start];
        for (int head = 0; head < reached.count(); head++) {
            int from = reached.key(head);
            int place = place(from);
            if (atLeast[place] > value) {
                least = Math.min(least, atLeast[place]);
                continue;
            }
            visits++;
            for (int b = 0; b < form.actors(); b++) {
                if (b != actor) {
                    long found = improvements.take(b, head, from, value);
                    if (found <= value) {
                        return true;
                    }
                    least = Math.min(least, found);
                }
            }
        }
        for (int number = 0; number < reached.count(); number++) {
            int place = place(reached.key(number));
            atLeast[place] = Math.max(atLeast[place], least);
        }
        return false;
    }

    /** One actor's improvements from a state, taken as they come. */
    private final class Improvements implements IntConsumer {
        private int mover;
        private int here;
        private int head;
        private long sought;
        private int looked;
        /** The least that they are known to bring. */
        private long least;

        /** Takes a mover's improvements; what brings as little as is sought ends the search. */
        long take(int byMover, int fromHead, int from, long value) {
            mover = byMover;
            head = fromHead;
            sought = value;
            least = Long.MAX_VALUE;
            looked = 0;
            here = from;
            if (!order.mayImprove(mover, from)) {
                return least;
            }
            form.moves(mover).forEachTarget(from, movable, this);
            looks.accept(looked);
            return least;
        }

        @Override
        public void accept(int to) {
            looked++;
            if (least > sought && order.isBetter(mover, to, here) && reached.find(to) < 0) {
                int place = place(to);
                least = Math.min(least, atMost[place]);
                if (least <= sought) {
                    fallsFrom(head, least);
                } else {
                    reach(to, head);
                }
            }
        }
    }

    /** What is found from a state is found from all those on the way to it. */
    private void fallsFrom(int head, long brings) {
        for (int number = head; number >= 0; number = cameFrom[number]) {
            int place = place(reached.key(number));
            atMost[place] = Math.min(atMost[place], brings);
        }
    }

    private void reach(int state, int from) {
        int number = reached.add(state);
        if (number == cameFrom.length) {
            cameFrom = Arrays.copyOf(cameFrom, 2 * number);
        }
        cameFrom[number] = from;
    }

    private int place(int state) {
        int before = met.count();
        int place = met.add(state);
        if (place == before) {
            if (place == atLeast.length) {
                atLeast = Arrays.copyOf(atLeast, 2 * place);
                atMost = Arrays.copyOf(atMost, 2 * place);
            }
            atLeast[place] = order.floor(actor, state);
            atMost[place] = order.value(actor, state);
        }
        return place;
    }
}
