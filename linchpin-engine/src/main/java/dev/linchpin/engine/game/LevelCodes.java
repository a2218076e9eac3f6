package dev.linchpin.engine.game;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Settings as bit fields, one an option, so that the levels of some options can be picked by one instruction: the first
 * option in the lowest bits. Immutable.
 */
public final class LevelCodes {
    private final StateSpace space;
    private final int[] shifts;
    private final int[] widths;
    /** Whether every field is full, so that a setting's bit field is its index. */
    private final boolean isIndex;

    private LevelCodes(StateSpace space, int[] shifts, int[] widths) {
        this.space = space;
        this.shifts = shifts;
        this.widths = widths;
        boolean full = true;
        for (int o = 0; o < widths.length; o++) {
            full &= space.radix(o) == 1 << widths[o];
        }
        isIndex = full;
    }

    /**
     * Returns the bit fields of a space.
     *
     * @throws IllegalArgumentException if they take more than 62 bits in all; see {@link #fit}
     */
    static LevelCodes of(StateSpace space) {
        int[] shifts = new int[space.options()];
        int[] widths = new int[space.options()];
        int shift = 0;
        for (int o = 0; o < shifts.length; o++) {
            shifts[o] = shift;
            widths[o] = width(space, o);
            shift += widths[o];
        }
        if (shift > Long.SIZE - 2) {
            throw new IllegalArgumentException("The options take %d bits.".formatted(shift));
        }
        return new LevelCodes(space, shifts, widths);
    }

    private static int width(StateSpace space, int option) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(space.radix(option) - 1);
    }

    /** Returns whether a space's settings fit into 62 bits. */
    static boolean fit(StateSpace space) {
        int bits = 0;
        for (int o = 0; o < space.options(); o++) {
            bits += width(space, o);
        }
        return bits <= Long.SIZE - 2;
    }

    /** Returns the bit fields of all feasible states, by ordinal; null where each is the state's index. */
    long @Nullable [] ofStates(FeasibleStates states) {
        if (isIndex) {
            return null;
        }
        long[] all = new long[states.count()];
        Arrays.setAll(all, state -> code(states.index(state)));
        return all;
    }

    /** Returns the bit field of a setting, given by its index. */
    public long code(long index) {
        if (isIndex) {
            return index;
        }
        long code = 0;
        for (int o = 0; o < shifts.length; o++) {
            code |= (long) space.level(index, o) << shifts[o];
        }
        return code;
    }

    /** Returns the bits that hold the levels of some options, a set of bits by place. */
    public long mask(long options) {
        long mask = 0;
        for (int o = 0; o < shifts.length; o++) {
            if ((options >>> o & 1) != 0) {
                mask |= ((1L << widths[o]) - 1) << shifts[o];
            }
        }
        return mask;
    }

    /** Returns an option's level; a field may hold more than its option has levels where it stands for no setting. */
    public int level(long code, int option) {
        return (int) ((code >>> shifts[option]) & ((1L << widths[option]) - 1));
    }
}
