package dev.linchpin.engine.kernel;

import java.util.Arrays;

/**
 * Numbers different longs in the order in which they come: a hash table with open addressing, linear probing and
 * multiplicative hashing (Knuth 1973, §6.4), as {@link Numbering} does ints.
 *
 * <p>Cost: O(1) expected time a long; two to four ints and one to two longs of memory for each that was met; clearing
 * frees nothing. Deterministic. One thread at a time.
 */
public final class LongNumbering {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[16];
    /** One more than a key's number; 0 where there is none. */
    private int[] table = new int[64];

    private int shift = Long.SIZE - 6;
    private int count;

    /** Returns how many longs there are. */
    public int count() {
        return count;
    }

    /** Returns a long's number, or -1 if it has not come. */
    public int find(long key) {
        return table[slot(key)] - 1;
    }

    /** Returns a long's number, which is the next if it had none. */
    public int add(long key) {
        int slot = slot(key);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count++] = key;
        table[slot] = count;
        if (2 * count > table.length) {
            grow();
        }
        return count - 1;
    }

    /** Forgets all longs. */
    public void clear() {
        Arrays.fill(table, 0);
        count = 0;
    }

    /** Where a long stands, or would. */
    private int slot(long key) {
        // folded first, since a product's high bits do not see what a key's own high bits alone differ in
        int slot = (int) (((key ^ key >>> 29) * MIX) >>> shift);
        while (table[slot] != 0 && keys[table[slot] - 1] != key) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void grow() {
        table = new int[2 * table.length];
        shift--;
        for (int number = 0; number < count; number++) {
            table[slot(keys[number])] = number + 1;
        }
    }
}
