package dev.linchpin.engine.kernel;

/**
 * Passes over values laid out as a grid, one axis an option, the first axis fastest.
 *
 * <p>Method: one pass an axis, in place (Yates 1937). A pass over every axis of a set leaves each cell with the least,
 * or greatest, over the sub-grid that those axes span through it. Cost: O(n) time a pass, no allocation.
 * Deterministic.
 */
public final class Subcube {
    private Subcube() {}

    /**
     * Replaces each value by the least among those to which its cell can move along one axis, staying included.
     *
     * @param values the grid
     * @param stride how far apart neighbours on the axis lie
     * @param radix how many cells the axis has
     * @param up whether a cell can move to greater coordinates
     * @param down whether a cell can move to smaller coordinates
     */
    public static void least(int[] values, int stride, int radix, boolean up, boolean down) {
        if (up && down && radix == 2) {
            leastOfPairs(values, stride);
            return;
        }
        if (up) {
            leastUpwards(values, stride, radix);
        }
        if (down) {
            leastDownwards(values, stride, radix);
        }
    }

    /** As {@link #least}, for the greatest. */
    public static void greatest(int[] values, int stride, int radix, boolean up, boolean down) {
        if (up && down && radix == 2) {
            greatestOfPairs(values, values.length, stride);
            return;
        }
        if (up) {
            greatestUpwards(values, stride, radix);
        }
        if (down) {
            greatestDownwards(values, stride, radix);
        }
    }

    private static void leastOfPairs(int[] values, int stride) {
        for (int first = 0; first < values.length; first += 2 * stride) {
            for (int i = first; i < first + stride; i++) {
                int least = Math.min(values[i], values[i + stride]);
                values[i] = least;
                values[i + stride] = least;
            }
        }
    }

    private static void leastUpwards(int[] values, int stride, int radix) {
        int span = stride * radix;
        for (int first = 0; first < values.length; first += span) {
            for (int i = first + span - stride - 1; i >= first; i--) {
                values[i] = Math.min(values[i], values[i + stride]);
            }
        }
    }

    private static void leastDownwards(int[] values, int stride, int radix) {
        int span = stride * radix;
        for (int first = 0; first < values.length; first += span) {
            for (int i = first + stride; i < first + span; i++) {
                values[i] = Math.min(values[i], values[i - stride]);
            }
        }
    }

    /** Replaces each of the first {@code count} values by the greater of it and its neighbour on an axis of two. */
    static void greatestOfPairs(int[] values, int count, int stride) {
        for (int first = 0; first < count; first += 2 * stride) {
            for (int i = first; i < first + stride; i++) {
                int greatest = Math.max(values[i], values[i + stride]);
                values[i] = greatest;
                values[i + stride] = greatest;
            }
        }
    }

    private static void greatestUpwards(int[] values, int stride, int radix) {
        int span = stride * radix;
        for (int first = 0; first < values.length; first += span) {
            for (int i = first + span - stride - 1; i >= first; i--) {
                values[i] = Math.max(values[i], values[i + stride]);
            }
        }
    }

    private static void greatestDownwards(int[] values, int stride, int radix) {
        int span = stride * radix;
        for (int first = 0; first < values.length; first += span) {
            for (int i = first + stride; i < first + span; i++) {
                values[i] = Math.max(values[i], values[i - stride]);
            }
        }
    }
}
