package dev.linchpin.engine.kernel;

import java.util.Arrays;

/**
 * The dense ranks of integers: equal integers share a rank, and no rank is left out.
 *
 * <p>Method: each integer and its place packed in one word and sorted, digit by digit from the lowest where there are
 * many (Seward 1954); where they do not fit together the integers are first replaced by their place among the distinct
 * ones. Cost: O(n log range) time, two words an integer. Deterministic: equal integers keep their order.
 */
public final class DenseRanks {
    private static final int DIGIT_BITS = 11;
    /** Fewer integers than this are sorted by comparison. */
    private static final int FEW = 1 << (DIGIT_BITS + 1);

    private DenseRanks() {}

    /** Returns the rank of each integer, 0 for the least; the array is left as it was. */
    public static int[] of(long[] values) {
        int n = values.length;
        int placeBits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, n - 1L));
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (long value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        long range = n == 0 ? 0 : greatest - least;
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
        packed = sorted(packed, placeBits, Long.SIZE - Long.numberOfLeadingZeros(range) + placeBits);
        int[] rank = new int[n];
        int current = -1;
        long last = -1;
        for (int i = 0; i < n; i++) {
            long value = packed[i] >>> placeBits;
            if (value != last) {
                last = value;
                current++;
            }
            rank[(int) (packed[i] & ((1L << placeBits) - 1))] = current;
        }
        return rank;
    }

    /** Returns words sorted by some of their bits; equal ones keep their order, in which all are sorted by the others. */
    private static long[] sorted(long[] words, int fromBit, int toBit) {
        if (words.length < FEW) {
            Arrays.sort(words);
            return words;
        }
        long[] from = words;
        long[] to = new long[words.length];
        for (int bit = fromBit; bit < toBit; bit += DIGIT_BITS) {
            distribute(from, to, bit);
            long[] done = to;
            to = from;
            from = done;
        }
        return from;
    }

    /** Copies words in ascending order of one digit. */
    private static void distribute(long[] from, long[] to, int bit) {
        int mask = (1 << DIGIT_BITS) - 1;
        int[] start = new int[mask + 2];
        for (long word : from) {
            start[((int) (word >>> bit) & mask) + 1]++;
        }
        for (int digit = 0; digit < mask; digit++) {
            start[digit + 1] += start[digit];
        }
        for (long word : from) {
            to[start[(int) (word >>> bit) & mask]++] = word;
        }
    }
}
