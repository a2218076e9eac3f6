package dev.linchpin.engine.kernel;

import java.util.Arrays;

/**
 * Of some states, each with a value on every axis, those that none of the others is at least as good as on all axes.
 *
 * <p>Method: the states in descending order of the sum of their values, each kept unless one kept before is at least as
 * good on every axis (Kung, Luccio and Preparata 1975 for the problem; the order is that of Chomicki et al. 2003). Cost:
 * O(n log n + n·f) time for n states of which f are kept; where axes are independent f is about (ln n)^(d−1)/(d−1)! for
 * d axes. Deterministic: of equals the one of least number is kept.
 */
public final class Maxima {
    private final int[] states;
    private final int[] rows;
    private final int axes;

    private Maxima(int[] states, int[] rows, int axes) {
        this.states = states;
        this.rows = rows;
        this.axes = axes;
    }

    /**
     * Finds the maxima of some states.
     *
     * @param value for each axis, each state's value, small enough that a state's values sum to an int
     * @param among the states
     */
    public static Maxima of(int[][] value, int[] among) {
        int axes = value.length;
        long[] order = new long[among.length];
        for (int i = 0; i < order.length; i++) {
            long sum = 0;
            for (int[] axis : value) {
                sum += axis[among[i]];
            }
            order[i] = -sum << Integer.SIZE | among[i];
        }
        Arrays.sort(order);
        int[] kept = new int[8];
        int[] rows = new int[8 * axes];
        int[] row = new int[axes];
        int count = 0;
        for (long next : order) {
            int state = (int) next;
            for (int a = 0; a < axes; a++) {
                row[a] = value[a][state];
            }
            if (!isReached(rows, count, row)) {
                if (count == kept.length) {
                    kept = Arrays.copyOf(kept, 2 * count);
                    rows = Arrays.copyOf(rows, 2 * rows.length);
                }
                System.arraycopy(row, 0, rows, count * axes, axes);
                kept[count++] = state;
            }
        }
        return new Maxima(Arrays.copyOf(kept, count), Arrays.copyOf(rows, count * axes), axes);
    }

    /** Whether a row is at least as good as another on all axes. */
    private static boolean isReached(int[] rows, int count, int[] row) {
        for (int at = 0; at < count * row.length; at += row.length) {
            int a = 0;
            while (a < row.length && rows[at + a] >= row[a]) {
                a++;
            }
            if (a == row.length) {
                return true;
            }
        }
        return false;
    }

    /** Returns the states kept, in descending order of the sum of their values; owned by this object. */
    public int[] states() {
        return states;
    }

    /**
     * Returns a state kept that is better on every axis than another state is by other values; -1 where there is none.
     *
     * @param floor for each axis, each state's other value
     * @param state the other state
     */
    public int findAbove(int[][] floor, int state) {
        for (int i = 0; i < states.length; i++) {
            int a = 0;
            while (a < axes && rows[i * axes + a] > floor[a][state]) {
                a++;
            }
            if (a == axes) {
                return states[i];
            }
        }
        return -1;
    }
}
