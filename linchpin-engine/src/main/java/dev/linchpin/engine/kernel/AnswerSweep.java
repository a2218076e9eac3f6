package dev.linchpin.engine.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * The worst that the others' answers can bring an actor to, from every state at once.
 *
 * <p>Others take steps y → t, each within one member's moves, each only where the threshold of t for that member
 * exceeds the member's rank of y. The sweep labels each state with the least value among itself and the states that
 * such steps lead to.
 *
 * <p>Method: states are taken in ascending order of value, and each one's label is carried backwards to all states
 * that lead to it and have none yet; a state is labelled once. The states from which a member steps to t are the first
 * few of t's group in ascending order of the member's rank, so a pointer a group, which never goes back, finds each
 * once. Cost: for n states and m others, O(n·m·p) time, p the parts a fibre is cut into by options that go one way (1
 * where there is none); one int a state and group of memory. Deterministic.
 */
public final class AnswerSweep {
    private final List<Mover> movers;
    private final int[][] next;
    private final int[] stack;
    private final boolean[] labelled;

    /**
     * Prepares to sweep.
     *
     * @param states how many states there are
     * @param movers those who answer, each with its thresholds
     */
    public AnswerSweep(int states, List<Mover> movers) {
        this.movers = List.copyOf(movers);
        next = movers.stream()
                .map(mover -> new int[mover.groupStart.length - 1])
                .toArray(int[][]::new);
        stack = new int[states];
        labelled = new boolean[states];
    }

    /**
     * Writes each state's label.
     *
     * @param value each state's value, from 0 up
     * @param label receives the labels
     */
    public void run(int[] value, int[] label) {
        Arrays.fill(labelled, false);
        for (int m = 0; m < next.length; m++) {
            System.arraycopy(movers.get(m).groupStart, 0, next[m], 0, next[m].length);
        }
        for (int seed : Counting.ascending(value)) {
            if (!labelled[seed]) {
                carry(seed, value[seed], label);
            }
        }
    }

    private void carry(int seed, int value, int[] label) {
        int depth = 0;
        stack[depth++] = seed;
        labelled[seed] = true;
        while (depth > 0) {
            int to = stack[--depth];
            label[to] = value;
            for (int m = 0; m < next.length; m++) {
                Mover mover = movers.get(m);
                int threshold = mover.goals == null ? Integer.MAX_VALUE : mover.goals.threshold[to];
                int group = mover.groupOfState[to];
                int part = mover.originParts.length == 1 ? 0 : group % mover.originParts.length;
                for (int origin : mover.originParts[part]) {
                    depth = pull(mover, next[m], group - part + origin, threshold, depth);
                }
            }
        }
    }

    /** Labels the group's states that step to a state of a threshold, and returns the depth of the stack. */
    private int pull(Mover mover, int[] pointers, int group, int threshold, int depth) {
        int at = pointers[group];
        int end = mover.groupStart[group + 1];
        int top = depth;
        while (at < end) {
            int from = mover.members[at];
            if (mover.rank[from] >= threshold) {
                break;
            }
            if (!labelled[from]) {
                labelled[from] = true;
                stack[top++] = from;
            }
            at++;
        }
        pointers[group] = at;
        return top;
    }
}
