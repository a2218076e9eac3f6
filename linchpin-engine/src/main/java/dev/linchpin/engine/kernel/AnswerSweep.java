package dev.linchpin.engine.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param value each state's value
     * @param ascending the states in ascending order of value
     * @param label receives the labels
     */
    public void run(int[] value, int[] ascending, int[] label) {
        Arrays.fill(labelled, false);
        for (int m = 0; m < next.length; m++) {
            System.arraycopy(movers.get(m).groupStart, 0, next[m], 0, next[m].length);
        }
        for (int seed : ascending) {
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
                int threshold = mover.threshold == null ? Integer.MAX_VALUE : mover.threshold[to];
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

    /**
     * One who answers: its moves, how it ranks states, and where it would step. Holds the arrays it is given.
     */
    public static final class Mover {
        private final int[] groupOfState;
        private final int[][] originParts;
        private final int[] groupStart;
        private final int[] members;
        private final int[] rank;
        private final int @Nullable [] threshold;

        private Mover(
                int[] groupOfState,
                int[][] originParts,
                int[] groupStart,
                int[] members,
                int[] rank,
                int @Nullable [] threshold) {
            this.groupOfState = groupOfState;
            this.originParts = originParts;
            this.groupStart = groupStart;
            this.members = members;
            this.rank = rank;
            this.threshold = threshold;
        }

        /**
         * Sorts a mover's groups.
         *
         * @param groupOfState each state's group; groups of one fibre follow each other, one for each part
         * @param groups how many groups there are
         * @param originParts for each part of a fibre, those that can move to it, itself included
         * @param rank how the mover ranks states
         * @param ascending the states in ascending order of that rank
         * @return the mover, who may take any step
         */
        public static Mover of(int[] groupOfState, int groups, int[][] originParts, int[] rank, int[] ascending) {
            int[] start = new int[groups + 1];
            for (int group : groupOfState) {
                start[group + 1]++;
            }
            for (int g = 0; g < groups; g++) {
                start[g + 1] += start[g];
            }
            int[] fill = Arrays.copyOf(start, groups);
            int[] members = new int[groupOfState.length];
            for (int state : ascending) {
                members[fill[groupOfState[state]]++] = state;
            }
            return new Mover(groupOfState, originParts, start, members, rank, null);
        }

        /** Returns the mover limited to steps to states whose threshold exceeds its rank of where it stands. */
        public Mover where(int[] threshold) {
            return new Mover(groupOfState, originParts, groupStart, members, rank, threshold);
        }

        /** Returns where in {@link #members} each group starts, and behind the last where it ends. */
        public int[] groupStart() {
            return groupStart;
        }

        /** Returns the states group by group, each in ascending order of the mover's rank. */
        public int[] members() {
            return members;
        }
    }
}
