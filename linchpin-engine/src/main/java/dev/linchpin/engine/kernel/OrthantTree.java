package dev.linchpin.engine.kernel;

import java.util.Arrays;

/**
 * Some states, each with a value on every axis, arranged so that one that is as good as need be on all axes is found
 * soon.
 *
 * <p>Method: a k-d tree (Bentley 1975) that knows of each part the greatest value on each axis, and does not enter a
 * part that falls short on one; states are split at the median of each axis in turn, the better half first. Cost:
 * O(n log² n) time to build, one int a state and axis; a search looks at O(log n) parts where few fall short barely, at
 * all at worst. Deterministic.
 */
final class OrthantTree {
    private static final int LEAF = 16;

    private final int axes;
    private final int[] states;
    private final int[] rows;
    /** The greatest values in each part, those of the whole first, the halves of part k at 2k + 1 and 2k + 2. */
    private final int[] tops;

    /**
     * Arranges states.
     *
     * @param value for each axis, each state's value
     * @param states the states
     */
    OrthantTree(int[][] value, int[] states) {
        axes = value.length;
        this.states = states.clone();
        int parts = 1;
        for (int size = states.length; size > LEAF; size = (size + 1) / 2) {
            parts = 2 * parts + 1;
        }
        tops = new int[parts * axes];
        arrange(value, 0, 0, states.length, 0);
        rows = new int[states.length * axes];
        for (int i = 0; i < states.length; i++) {
            for (int a = 0; a < axes; a++) {
                rows[i * axes + a] = value[a][this.states[i]];
            }
        }
    }

    private void arrange(int[][] value, int part, int from, int to, int axis) {
        for (int a = 0; a < axes; a++) {
            int top = Integer.MIN_VALUE;
            for (int i = from; i < to; i++) {
                top = Math.max(top, value[a][states[i]]);
            }
            tops[part * axes + a] = top;
        }
        if (to - from <= LEAF) {
            return;
        }
        long[] order = new long[to - from];
        for (int i = from; i < to; i++) {
            order[i - from] = -(long) value[axis][states[i]] << Integer.SIZE | states[i];
        }
        Arrays.sort(order);
        for (int i = from; i < to; i++) {
            states[i] = (int) order[i - from];
        }
        int middle = from + (to - from + 1) / 2;
        arrange(value, 2 * part + 1, from, middle, (axis + 1) % axes);
        arrange(value, 2 * part + 2, middle, to, (axis + 1) % axes);
    }

    /**
     * Returns a state that exceeds another on every axis by so much at least; -1 where there is none.
     *
     * @param floor for each axis, the other state's value
     * @param state the other state
     * @param margin by how much: 0 for at least as good, 1 for better
     */
    int find(int[][] floor, int state, int margin) {
        return states.length == 0 ? -1 : find(floor, state, margin, 0, 0, states.length);
    }

    private int find(int[][] floor, int state, int margin, int part, int from, int to) {
        if (!reaches(tops, part, floor, state, margin)) {
            return -1;
        }
        if (to - from <= LEAF) {
            for (int i = from; i < to; i++) {
                if (reaches(rows, i, floor, state, margin)) {
                    return states[i];
                }
            }
            return -1;
        }
        int middle = from + (to - from + 1) / 2;
        int found = find(floor, state, margin, 2 * part + 1, from, middle);
        return found >= 0 ? found : find(floor, state, margin, 2 * part + 2, middle, to);
    }

    private boolean reaches(int[] values, int row, int[][] floor, int state, int margin) {
        int at = row * axes;
        for (int a = 0; a < axes; a++) {
            if (values[at + a] < floor[a][state] + margin) {
                return false;
            }
        }
        return true;
    }
}
