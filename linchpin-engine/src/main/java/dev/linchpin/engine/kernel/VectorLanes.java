package dev.linchpin.engine.kernel;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** The loops as many states at a time as a vector of this machine has lanes; plainly where a tile has fewer columns. */
final class VectorLanes implements Lanes {
    private static final VectorSpecies<Integer> SPECIES = IntVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final VectorShuffle<Integer> ACROSS_1 = across(1);
    private static final VectorShuffle<Integer> ACROSS_2 = across(2);
    private static final VectorShuffle<Integer> ACROSS_4 = across(4);
    private static final VectorShuffle<Integer> ACROSS_8 = across(8);

    private final Lanes plain = new PlainLanes();

    @Override
    public void greatest(
            CubeFibres fibres, int firstState, int[] values, int[] ranks, int[] greatest, int[] least, long[] holds) {
        if (fibres.columns < Math.max(LANES, Long.SIZE)) {
            plain.greatest(fibres, firstState, values, ranks, greatest, least, holds);
            return;
        }
        int[] rowOffset = fibres.rowOffset;
        for (int column = 0; column < Long.SIZE; column += LANES) {
            IntVector best = least.length > 0
                    ? overRowsWithLeast(rowOffset, firstState + column, values, least, column)
                    : overRows(rowOffset, firstState + column, values);
            withinVector(best, fibres.own).intoArray(greatest, column);
        }
        for (int stride = LANES; stride < Long.SIZE; stride <<= 1) {
            if ((fibres.own & stride) != 0) {
                amongVectors(greatest, stride);
            }
        }
        for (int offset : rowOffset) {
            int first = firstState + offset;
            long word = 0;
            for (int column = 0; column < Long.SIZE; column += LANES) {
                IntVector best = IntVector.fromArray(SPECIES, greatest, column);
                word |= IntVector.fromArray(SPECIES, ranks, first + column)
                                .compare(VectorOperators.GE, best)
                                .toLong()
                        << column;
            }
            holds[first / Long.SIZE] = word;
        }
    }

    private static IntVector overRows(int[] rowOffset, int first, int[] values) {
        IntVector best = IntVector.broadcast(SPECIES, Integer.MIN_VALUE);
        for (int offset : rowOffset) {
            best = best.max(IntVector.fromArray(SPECIES, values, first + offset));
        }
        return best;
    }

    private static IntVector overRowsWithLeast(int[] rowOffset, int first, int[] values, int[] least, int column) {
        IntVector best = IntVector.broadcast(SPECIES, Integer.MIN_VALUE);
        int at = column;
        for (int offset : rowOffset) {
            IntVector row = IntVector.fromArray(SPECIES, values, first + offset);
            best = best.max(row);
            IntVector.fromArray(SPECIES, least, at).min(row).intoArray(least, at);
            at += Long.SIZE;
        }
        return best;
    }

    /** Lanes exchanged with those that lie so far away; with themselves where the vector is too short for that. */
    private static VectorShuffle<Integer> across(int stride) {
        return VectorShuffle.fromOp(SPECIES, lane -> stride < LANES ? lane ^ stride : lane);
    }

    /** The greatest over the lanes that differ in the actor's bits. */
    private static IntVector withinVector(IntVector values, int own) {
        IntVector greatest = values;
        if ((own & 1) != 0) {
            greatest = greatest.max(greatest.rearrange(ACROSS_1));
        }
        if ((own & 2) != 0) {
            greatest = greatest.max(greatest.rearrange(ACROSS_2));
        }
        if ((own & 4) != 0) {
            greatest = greatest.max(greatest.rearrange(ACROSS_4));
        }
        if ((own & 8) != 0) {
            greatest = greatest.max(greatest.rearrange(ACROSS_8));
        }
        return greatest;
    }

    /** Replaces each value by the greater of it and the one that lies so many vectors' lanes away. */
    private static void amongVectors(int[] greatest, int stride) {
        for (int first = 0; first < Long.SIZE; first += 2 * stride) {
            for (int i = first; i < first + stride; i += LANES) {
                IntVector both = IntVector.fromArray(SPECIES, greatest, i)
                        .max(IntVector.fromArray(SPECIES, greatest, i + stride));
                both.intoArray(greatest, i);
                both.intoArray(greatest, i + stride);
            }
        }
    }

    @Override
    public void atLeast(
            int[] ranks, int firstBound, int secondBound, int fromWord, int toWord, long[] first, long[] second) {
        if (ranks.length < Long.SIZE) {
            plain.atLeast(ranks, firstBound, secondBound, fromWord, toWord, first, second);
            return;
        }
        for (int word = fromWord; word < toWord; word++) {
            int state = word * Long.SIZE;
            long ofFirst = 0;
            long ofSecond = 0;
            for (int lane = 0; lane < Long.SIZE; lane += LANES) {
                IntVector rank = IntVector.fromArray(SPECIES, ranks, state + lane);
                ofFirst |= rank.compare(VectorOperators.GE, firstBound).toLong() << lane;
                ofSecond |= rank.compare(VectorOperators.GE, secondBound).toLong() << lane;
            }
            first[word] = ofFirst;
            second[word] = ofSecond;
        }
    }
}
