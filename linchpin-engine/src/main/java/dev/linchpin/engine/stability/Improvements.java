package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.kernel.Numbering;
import dev.linchpin.engine.preference.Order;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Each actor's improvements from the states that searches meet, which are numbered as they are met.
 *
 * <p>Where moves are read off a roster, what an actor would improve by is found once and kept, since one search after
 * another asks for it. Cost: the first time a look at each move, from then on one at each improvement; memory: an int
 * for each actor and state met, and one for each improvement. Elsewhere nothing is kept. One thread at a time.
 */
final class Improvements {
    private final GameForm form;
    private final Order order;
    private final IntConsumer looks;
    private final boolean keeps;
    private final Numbering met = new Numbering();
    private final TargetList targets = new TargetList();

    /** Lists one behind another, each with its length before it; of those not kept, the last one alone. */
    private int[] lists = new int[256];

    /** Where the next list is put. At 0 stands the empty one. */
    private int end = 1;

    /** For each actor and state met, where its list begins; -1 where that is not known. */
    private final int[][] begin;

    /** Where the list asked for last begins. */
    private int asked;

    /**
     * Prepares for a game.
     *
     * @param looks is told how many moves are looked at
     */
    Improvements(GameForm form, Order order, IntConsumer looks) {
        this.form = form;
        this.order = order;
        this.looks = looks;
        keeps = form.isRostered();
        begin = new int[form.actors()][0];
    }

    /** Returns the number of a state, by ordinal; the next if it was not met before. */
    int number(int state) {
        return met.add(state);
    }

    /** Returns the state of a number. */
    int state(int number) {
        return met.key(number);
    }

    /** Returns how many states were met. */
    int met() {
        return met.count();
    }

    /**
     * Returns how many improvements an actor has; {@link #get} gives them in the order of its moves until others are
     * asked for.
     *
     * @param number the state's number
     * @param movable the options that may move, a bit an option by its place; of kept improvements all may
     */
    int count(int actor, int number, long movable) {
        if (!keeps) {
            end = 1;
            asked = list(actor, number, movable);
        } else {
            if (number >= begin[actor].length) {
                int before = begin[actor].length;
                begin[actor] = Arrays.copyOf(begin[actor], Math.max(64, 2 * number));
                Arrays.fill(begin[actor], before, begin[actor].length, -1);
            }
            asked = begin[actor][number];
            if (asked < 0) {
                asked = list(actor, number, -1);
                begin[actor][number] = asked;
            }
        }
        return lists[asked];
    }

    /** Returns the number of the state that an improvement asked for last leads to. */
    int get(int at) {
        return lists[asked + 1 + at];
    }

    /** Makes a list; returns where it begins. */
    private int list(int actor, int number, long movable) {
        int state = met.key(number);
        long prospects = order.prospects(actor, state);
        int may = (int) (prospects >>> Integer.SIZE);
        if (may == 0) {
            return 0;
        }
        if (keeps) {
            form.moves(actor).forEachTargetAmong(may, state, targets.cleared());
        } else {
            form.moves(actor).forEachTarget(state, movable, targets.cleared());
        }
        looks.accept(targets.size());
        if (!keeps || may != (int) prospects) {
            targets.keepBetter(order, actor, state);
        }
        int count = targets.size();
        if (count == 0) {
            return 0;
        }
        int start = end;
        end += 1 + count;
        if (end > lists.length) {
            lists = Arrays.copyOf(lists, Math.max(end, 2 * lists.length));
        }
        lists[start] = count;
        for (int at = 0; at < count; at++) {
            lists[start + 1 + at] = met.add(targets.get(at));
        }
        return start;
    }
}
