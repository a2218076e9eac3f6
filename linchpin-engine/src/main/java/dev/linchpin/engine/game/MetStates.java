package dev.linchpin.engine.game;

import java.util.Arrays;

/**
 * Feasible states numbered as they are met: a table from index to ordinal that grows. One thread at a time.
 *
 * <p>Method: open addressing with linear steps, at most half full. Cost: from 16 to 32 bytes a state met; a look-up is
 * a multiplication and a step or two.
 */
final class MetStates extends FeasibleStates {
    private static final int FIRST_SLOTS = 1 << 10;
    /** The golden ratio as a fraction of 2^64: neighbouring indices fall far apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Rules rules;
    private final int most;
    private long[] indices = new long[FIRST_SLOTS / 2];
    private int count;
    /** One more than the ordinal; 0 for an empty slot. */
    private int[] slots = new int[FIRST_SLOTS];

    MetStates(StateSpace space, Rules rules, int most) {
        super(space);
        this.rules = rules;
        this.most = most;
    }

    @Override
    FeasibleStates holding(Rules held, int[] levels) {
        return new MetStates(space, held, most);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public boolean isListed() {
        return false;
    }

    @Override
    public boolean isAll() {
        return rules.allowAll();
    }

    @Override
    public long index(int ordinal) {
        return indices[ordinal];
    }

    @Override
    public int ordinal(long index) {
        int known = slots[slot(index)] - 1;
        if (known >= 0) {
            return known;
        }
        return rules.allowAll() || rules.allow(space.levels(index)) ? number(index) : -1;
    }

    @Override
    int number(long index) {
        int slot = slot(index);
        if (slots[slot] == 0) {
            if (count == most) {
                throw new TooFar("More than %,d states were met.".formatted(most));
            }
            if (count == indices.length) {
                grow();
                slot = slot(index);
            }
            indices[count++] = index;
            slots[slot] = count;
        }
        return slots[slot] - 1;
    }

    /** The slot that holds an index, or the empty one where it belongs. */
    private int slot(long index) {
        int slot = (int) ((index * SPREAD) >>> (Long.SIZE - Integer.numberOfTrailingZeros(slots.length)));
        while (slots[slot] != 0 && indices[slots[slot] - 1] != index) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        indices = Arrays.copyOf(indices, 2 * indices.length);
        slots = new int[2 * slots.length];
        for (int ordinal = 0; ordinal < count; ordinal++) {
            slots[slot(indices[ordinal])] = ordinal + 1;
        }
    }

    @Override
    public int fill(StateBlock block, int fromOrdinal) {
        int filled = Math.min(block.capacity(), count - fromOrdinal);
        block.fill(indices, fromOrdinal, filled);
        return filled;
    }
}
