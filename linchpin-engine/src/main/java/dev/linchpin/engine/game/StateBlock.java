package dev.linchpin.engine.game;

import java.util.Arrays;

/**
 * A few thousand settings at once, option by option: the unit in which formulas and levels are worked out.
 *
 * <p>One thread at a time; refilled in place.
 */
public final class StateBlock {
    /** The most settings that a block holds. */
    public static final int CAPACITY = 2048;

    private final StateSpace space;
    private final byte[][] levels;
    private final long[] rest;
    private int count;

    /** Makes an empty block over a space, of the greatest capacity. */
    public StateBlock(StateSpace space) {
        this(space, CAPACITY);
    }

    /**
     * Makes an empty block over a space.
     *
     * @param capacity how many settings it is to hold at most, from 1 to {@link #CAPACITY}
     */
    public StateBlock(StateSpace space, int capacity) {
        this.space = space;
        rest = new long[capacity];
        levels = new byte[space.options()][capacity];
    }

    /** Returns how many settings it can hold. */
    public int capacity() {
        return rest.length;
    }

    /** Fills the block with {@code count} settings whose indices follow each other. */
    public void fillRange(long firstIndex, int count) {
        this.count = count;
        for (int o = 0; o < levels.length; o++) {
            fillColumn(levels[o], firstIndex, space.stride(o), space.radix(o));
        }
    }

    /** Fills one period of the column run by run, and repeats it. */
    private void fillColumn(byte[] column, long firstIndex, long stride, int radix) {
        long run = stride - firstIndex % stride;
        int level = (int) (firstIndex / stride % radix);
        int period = (int) Math.min(count, stride * radix);
        int at = 0;
        while (at < period) {
            int end = (int) Math.min(period, at + run);
            Arrays.fill(column, at, end, (byte) level);
            at = end;
            run = stride;
            level = level + 1 == radix ? 0 : level + 1;
        }
        while (at < count) {
            int more = Math.min(at, count - at);
            System.arraycopy(column, 0, column, at, more);
            at += more;
        }
    }

    /** Fills the block with the settings of {@code count} indices, from a place in an array. */
    public void fill(long[] indices, int from, int count) {
        this.count = count;
        System.arraycopy(indices, from, rest, 0, count);
        for (int o = 0; o < levels.length; o++) {
            takeDigit(levels[o], space.radix(o));
        }
    }

    private void takeDigit(byte[] column, int radix) {
        if (Integer.bitCount(radix) == 1) {
            int bits = Integer.numberOfTrailingZeros(radix);
            for (int j = 0; j < count; j++) {
                column[j] = (byte) (rest[j] & (radix - 1));
                rest[j] >>>= bits;
            }
        } else {
            for (int j = 0; j < count; j++) {
                column[j] = (byte) (rest[j] % radix);
                rest[j] /= radix;
            }
        }
    }

    /** Returns how many settings the block holds. */
    public int count() {
        return count;
    }

    /** Returns an option's levels, one a setting; owned by the block. */
    public byte[] levels(int option) {
        return levels[option];
    }
}
