package dev.linchpin.engine.stability;

import dev.linchpin.engine.preference.Order;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;

/** The states that an actor can move to, in the order in which they come; used again and again. */
final class TargetList implements IntConsumer {
    private int[] states = new int[16];
    private int size;

    /** Empties the list, to be filled anew. */
    TargetList cleared() {
        size = 0;
        return this;
    }

    @Override
    public void accept(int state) {
        if (size == states.length) {
            states = Arrays.copyOf(states, 2 * size);
        }
        states[size++] = state;
    }

    int size() {
        return size;
    }

    int get(int at) {
        return states[at];
    }

    /** Keeps those that an actor likes better than a state. */
    void keepBetter(Order order, int actor, int than) {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (order.isBetter(actor, states[at], than)) {
                states[kept++] = states[at];
            }
        }
        size = kept;
    }

    /** Sorts the list; equals keep their order. */
    void sort(Comparator<Integer> order) {
        int[] sorted = Arrays.stream(states, 0, size)
                .boxed()
                .sorted(order)
                .mapToInt(state -> state)
                .toArray();
        System.arraycopy(sorted, 0, states, 0, size);
    }
}
