package dev.linchpin.solver;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.StateBlock;
import dev.linchpin.engine.game.StateSpace;
import java.util.Arrays;

/** The states that one actor can move to from a state, its own included, tried one by one. */
final class Strategies {
    private final GameForm form;
    private final StateBlock block;
    private final boolean[] allowed = new boolean[StateBlock.CAPACITY];

    Strategies(GameForm form) {
        this.form = form;
        block = new StateBlock(form.space());
    }

    /** Returns how many settings an actor's own options have; the greatest number where there are more than that. */
    int count(int actor) {
        long count = 1;
        for (int option : form.ownOptions(actor)) {
            count = Math.min(Integer.MAX_VALUE, count * form.space().radix(option));
        }
        return (int) count;
    }

    /** Returns the indices of the states that an actor can have by its own options, those first that change first. */
    long[] reach(int actor, long index) {
        StateSpace space = form.space();
        long[] found = {index};
        for (int option : form.ownOptions(actor)) {
            int from = space.level(index, option);
            long[] before = found;
            found = new long[before.length * space.radix(option)];
            int count = 0;
            for (int level = 0; level < space.radix(option); level++) {
                if (form.rules().mayMove(option, from, level)) {
                    for (long other : before) {
                        found[count++] = space.with(other, option, level);
                    }
                }
            }
            found = Arrays.copyOf(found, count);
        }
        return feasible(found);
    }

    private long[] feasible(long[] indices) {
        int count = 0;
        for (int from = 0; from < indices.length; from += StateBlock.CAPACITY) {
            int filled = Math.min(StateBlock.CAPACITY, indices.length - from);
            block.fill(indices, from, filled);
            form.rules().allow(block, allowed);
            for (int j = 0; j < filled; j++) {
                if (allowed[j]) {
                    indices[count++] = indices[from + j];
                }
            }
        }
        return Arrays.copyOf(indices, count);
    }
}
