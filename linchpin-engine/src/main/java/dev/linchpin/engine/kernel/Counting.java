package dev.linchpin.engine.kernel;

/** Sorting of small whole numbers by counting. */
public final class Counting {
    private Counting() {}

    /**
     * Returns the places of some numbers in ascending order; equal ones keep their order.
     *
     * <p>Cost: O(n + greatest) time and ints.
     *
     * @param values numbers from 0 up
     */
    public static int[] ascending(int[] values) {
        int greatest = 0;
        for (int value : values) {
            greatest = Math.max(greatest, value);
        }
        int[] start = new int[greatest + 2];
        for (int value : values) {
            start[value + 1]++;
        }
        for (int v = 0; v <= greatest; v++) {
            start[v + 1] += start[v];
        }
        int[] order = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            order[start[values[i]]++] = i;
        }
        return order;
    }
}
