package dev.linchpin.engine.kernel;

import java.util.Arrays;

/**
 * Integers in ascending order, and the dense rank of each: equal integers share a rank, and no rank is left out.
 *
 * <p>Method: each integer and its place packed in one word and sorted; where they do not fit together the integers are
 * first replaced by their place among the distinct ones. Cost: O(n log n) time, one word an integer. Deterministic:
 * equal integers keep their order.
 */
public final class DenseRanks {
    private final int[] rank;
    private final int[] order;

    private DenseRanks(int[] rank, int[] order) {
        this.rank = rank;
        this.order = order;
    }

    /** Ranks integers; the array is left as it was. */
    public static DenseRanks of(long[] values) {
        int n = values.length;
        int placeBits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, n - 1L));
        long least = Arrays.stream(values).min().orElse(0);
        long greatest = Arrays.stream(values).max().orElse(0);
        long range = greatest - least;
        if (range < 0 || range >= 1L << (Long.SIZE - 1 - placeBits)) {
            long[] distinct = Arrays.stream(values).sorted().distinct().toArray();
            return of(Arrays.stream(values)
                    .map(value -> Arrays.binarySearch(distinct, value))
                    .toArray());
        }
        long[] packed = new long[n];
        for (int i = 0; i < n; i++) {
            packed[i] = (values[i] - least) << placeBits | i;
        }
        Arrays.sort(packed);
        int[] rank = new int[n];
        int[] order = new int[n];
        int current = -1;
        long last = -1;
        for (int i = 0; i < n; i++) {
            long value = packed[i] >>> placeBits;
            if (value != last) {
                last = value;
                current++;
            }
            int place = (int) (packed[i] & ((1L << placeBits) - 1));
            rank[place] = current;
            order[i] = place;
        }
        return new DenseRanks(rank, order);
    }

    /** Returns the rank of each integer, 0 for the least; owned by this object. */
    public int[] rank() {
        return rank;
    }

    /** Returns the places of the integers in ascending order; owned by this object. */
    public int[] order() {
        return order;
    }
}
