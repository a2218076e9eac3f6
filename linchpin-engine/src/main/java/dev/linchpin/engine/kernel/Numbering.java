package dev.linchpin.engine.kernel;

import java.util.Arrays;

/**
 * Numbers different non-negative ints in the order in which they come: a hash table with open addressing, linear
 * probing and multiplicative hashing (Knuth 1973, §6.4).
 *
 * <p>Cost: O(1) expected time an int; two to four ints of memory for each that was met, whatever its size; clearing
 * costs as much as was met and frees nothing. Deterministic. One thread at a time.
 */
public final class Numbering {
    private static final int MIX = 0x9E3779B9;

    private int[] keys = new int[16];
    /** One more than a key's number; 0 where there is none. */
    private int[] table = new int[64];

    private int shift = Integer.SIZE - 6;
    private int count;

    /** Returns how many ints there are. */
    public int count() {
        return count;
    }

    /** Returns the int of a number. */
    public int key(int number) {
        return keys[number];
    }

    /** Returns an int's number, or -1 if it has not come. */
    public int find(int key) {
        return table[slot(key)] - 1;
    }

    /** Returns an int's number, which is the next if it had none. */
    public int add(int key) {
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

    /** Forgets all ints. */
    public void clear() {
        if (4 * count > table.length) {
            Arrays.fill(table, 0);
        } else {
            // the last first, so that no probe meets a gap that was not there
            for (int number = count - 1; number >= 0; number--) {
                table[slot(keys[number])] = 0;
            }
        }
        count = 0;
    }

    /** Where an int stands, or would. */
    private int slot(int key) {
        int slot = (key * MIX) >>> shift;
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
