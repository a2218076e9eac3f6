package dev.linchpin.engine.degree;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.stability.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Where sequences of the others' steps lead, nobody twice in a row, from one state.
 *
 * <p>Method: breadth first over (state, last mover), since what a member may do in two steps it need not be ready to do
 * in one where its preference is unknown. An answer ends elsewhere than it began. Cost: O(m) looks at the moves from
 * each state met, for m actors; two ints a state and actor, used again. One thread at a time.
 */
final class Answers {
    /** Whether a step may be taken. */
    interface StepTest {
        /** Returns whether a mover takes a step, which is a legal move. */
        boolean takes(int mover, int from, int to);
    }

    private final GameForm form;
    private final int states;
    private final int[] seenInRun;
    private final int[] cameFrom;
    private int[] queue = new int[64];
    private int tail;
    private int run;

    Answers(GameForm form) {
        this.form = form;
        states = form.states().count();
        seenInRun = new int[Math.multiplyExact(states, form.actors())];
        cameFrom = new int[seenInRun.length];
    }

    /** Returns the states where answers to an actor who moved to a state may end. */
    BitSet ends(int start, int actor, StepTest test) {
        BitSet ends = new BitSet();
        search(start, actor, test, end -> {
            ends.set(end);
            return false;
        });
        return ends;
    }

    /** Returns a shortest answer with an end that deters, or null where there is none. */
    @Nullable
    List<Step> findShortest(int start, int actor, StepTest test, IntPredicate deters) {
        int place = search(start, actor, test, deters);
        if (place < 0) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        while (place >= 0) {
            int before = cameFrom[place];
            steps.add(new Step(place / states, before < 0 ? start : before % states, place % states));
            place = before;
        }
        return steps.reversed();
    }

    /** Returns the first place, mover times states plus state, whose state is an end that was looked for, or -1. */
    private int search(int start, int actor, StepTest test, IntPredicate found) {
        run++;
        tail = 0;
        int hit = expand(start, -1, -1, start, actor, test, found);
        for (int head = 0; head < tail && hit < 0; head++) {
            int place = queue[head];
            hit = expand(place % states, place / states, place, start, actor, test, found);
        }
        return hit;
    }

    private int expand(int from, int last, int place, int start, int actor, StepTest test, IntPredicate found) {
        int[] hit = {-1};
        for (int b = 0; b < form.actors() && hit[0] < 0; b++) {
            if (b == actor || b == last) {
                continue;
            }
            int mover = b;
            IntConsumer step = to -> {
                int next = mover * states + to;
                if (hit[0] < 0 && seenInRun[next] != run && test.takes(mover, from, to)) {
                    reach(next, place);
                    if (to != start && found.test(to)) {
                        hit[0] = next;
                    }
                }
            };
            form.moves(b).forEachTarget(from, step);
        }
        return hit[0];
    }

    private void reach(int place, int from) {
        seenInRun[place] = run;
        cameFrom[place] = from;
        if (tail == queue.length) {
            queue = Arrays.copyOf(queue, 2 * tail);
        }
        queue[tail++] = place;
    }
}
