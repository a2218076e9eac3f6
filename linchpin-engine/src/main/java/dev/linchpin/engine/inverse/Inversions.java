package dev.linchpin.engine.inverse;

/** Pairs that stand the wrong way round. */
final class Inversions {
    private Inversions() {}

    /** Returns how many pairs of a row have the greater before the less. Cost: O(n log n), by sorting a copy. */
    static long count(int[] row) {
        return sort(row.clone(), new int[row.length], 0, row.length);
    }

    private static long sort(int[] row, int[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long inversions = sort(row, spare, from, middle) + sort(row, spare, middle, to);
        int left = from;
        int right = middle;
        for (int k = from; k < to; k++) {
            if (right == to || (left < middle && row[left] <= row[right])) {
                spare[k] = row[left++];
            } else {
                spare[k] = row[right++];
                inversions += middle - left;
            }
        }
        System.arraycopy(spare, from, row, from, to - from);
        return inversions;
    }
}
