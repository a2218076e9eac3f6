package dev.linchpin.engine.kernel;

import java.util.Arrays;

/** The loops one state at a time. */
final class PlainLanes implements Lanes {
    @Override
    public void greatest(
            CubeFibres fibres, int firstState, int[] values, int[] ranks, int[] greatest, int[] least, long[] holds) {
        int columns = fibres.columns;
        Arrays.fill(greatest, 0, columns, Integer.MIN_VALUE);
        for (int row = 0; row < fibres.rowOffset.length; row++) {
            int first = firstState + fibres.rowOffset[row];
            for (int column = 0; column < columns; column++) {
                greatest[column] = Math.max(greatest[column], values[first + column]);
            }
            if (least.length > 0) {
                int at = row * columns;
                for (int column = 0; column < columns; column++) {
                    least[at + column] = Math.min(least[at + column], values[first + column]);
                }
            }
        }
        for (int stride = 1; stride < columns; stride <<= 1) {
            if ((fibres.own & stride) != 0) {
                Subcube.greatestOfPairs(greatest, columns, stride);
            }
        }
        for (int offset : fibres.rowOffset) {
            int first = firstState + offset;
            long word = 0;
            for (int column = 0; column < columns; column++) {
                word |= isAtLeast(ranks[first + column], greatest[column]) << column;
            }
            holds[first / Long.SIZE] = word;
        }
    }

    @Override
    public void atLeast(
            int[] ranks, int firstBound, int secondBound, int fromWord, int toWord, long[] first, long[] second) {
        for (int word = fromWord; word < toWord; word++) {
            int state = word * Long.SIZE;
            int end = Math.min(ranks.length, state + Long.SIZE);
            long ofFirst = 0;
            long ofSecond = 0;
            for (; state < end; state++) {
                ofFirst |= isAtLeast(ranks[state], firstBound) << state;
                ofSecond |= isAtLeast(ranks[state], secondBound) << state;
            }
            first[word] = ofFirst;
            second[word] = ofSecond;
        }
    }

    /** 1 where a rank is no less than a bound, else 0; both are from 0 up. A branch would be taken as often as not. */
    private static long isAtLeast(int rank, int bound) {
        return (((long) rank - bound) >>> (Long.SIZE - 1)) ^ 1;
    }
}
