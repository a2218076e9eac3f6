package dev.linchpin.engine.kernel;

import java.util.Arrays;

/**
 * The steps that one actor would take in a cube: from a state to those of its fibre whose threshold exceeds the actor's
 * rank of where it stands.
 *
 * <p>Each fibre's states are kept in descending order of threshold, so that the steps from a state lead to the first few
 * of them; how many is kept for each state. Both are numbers of 16 bits, by their places in a tile. Cost: to prepare,
 * O(n log f) time for n states and fibres of f; to lower labels, O(n) time, streaming through memory; four bytes a
 * state. Deterministic, and equal however the tiles are shared out.
 */
final class CubeSteps {
    /** The most columns that a tile has. */
    private static final int MOST_COLUMN_BITS = 6;
    /** The most states that a tile has, so that places and counts fit 16 bits. */
    private static final int MOST_TILE_BITS = 15;

    private final CubeFibres fibres;
    /** Tile by tile and fibre by fibre, the places of states in descending order of threshold. */
    private final char[] order;
    /** Tile by tile and place by place, where in the tile's {@link Workspace#least} to look up what steps lead to. */
    private final char[] lookUp;
    /** Whether a tile's states have no step at all. */
    private final boolean[] idle;

    private final Workspace workspace;

    CubeSteps(int bits, int own) {
        fibres = new CubeFibres(bits, own, columnBits(bits, own));
        order = new char[fibres.states];
        lookUp = new char[fibres.states];
        idle = new boolean[fibres.tiles];
        workspace = new Workspace();
    }

    /** Returns whether an actor with these bits has small enough fibres. */
    static boolean fits(int own) {
        return columnBits(Integer.SIZE - 1, own) >= 0;
    }

    /** The widest tile that is small enough, -1 where none is. */
    private static int columnBits(int bits, int own) {
        int columnBits = Math.min(bits, MOST_COLUMN_BITS);
        while (columnBits >= 0 && columnBits + Integer.bitCount(own & -(1 << columnBits)) > MOST_TILE_BITS) {
            columnBits--;
        }
        return columnBits;
    }

    /** What working through tiles takes; one thread at a time. */
    private final class Workspace {
        final int[] tile = new int[fibres.tileSize()];
        final int[] least = new int[fibres.firstColumn.length * (fibres.fibreSize() + 1)];
        final long[] keys = new long[fibres.fibreSize()];
        final int[] descending = new int[fibres.fibreSize()];
    }

    private Workspace workspace() {
        return Share.isWorthWhile(fibres.states) ? new Workspace() : workspace;
    }

    /** Prepares improvements: steps to states that the actor ranks higher. */
    void improvements(int[] rank) {
        where(rank, rank);
    }

    /**
     * Prepares steps to states of greater threshold than the rank of where they start.
     *
     * @param threshold each state's threshold, from 0 up
     * @param rank the actor's rank of each state, from 0 up
     */
    void where(int[] threshold, int[] rank) {
        Share.among(fibres.states, fibres.tiles, (from, to) -> {
            Workspace room = workspace();
            for (int tile = from; tile < to; tile++) {
                idle[tile] = !prepare(tile, threshold, rank, room);
            }
            return false;
        });
    }

    /** Prepares a tile, and returns whether any of its states has a step. */
    private boolean prepare(int tile, int[] threshold, int[] rank, Workspace room) {
        int firstState = fibres.firstState(tile);
        int at = tile * fibres.tileSize();
        int[] place = fibres.place;
        int[] offset = fibres.offset;
        int size = place.length;
        boolean any = false;
        for (int fibre = 0; fibre < fibres.firstColumn.length; fibre++) {
            int column = fibres.firstColumn[fibre];
            int state = firstState + column;
            for (int f = 0; f < size; f++) {
                room.keys[f] = (long) (Integer.MAX_VALUE - threshold[state + offset[f]]) << Character.SIZE
                        | (place[f] + column);
            }
            Arrays.sort(room.keys);
            for (int p = 0; p < size; p++) {
                order[at + fibre * size + p] = (char) room.keys[p];
                room.descending[p] = Integer.MAX_VALUE - (int) (room.keys[p] >> Character.SIZE);
            }
            int firstLeast = fibre * (size + 1);
            for (int f = 0; f < size; f++) {
                int goals = above(rank[state + offset[f]], room.descending);
                any |= goals > 0;
                lookUp[at + place[f] + column] = (char) (firstLeast + goals);
            }
        }
        return any;
    }

    /** How many of some numbers, in descending order and a power of two many, are greater than a number. */
    private static int above(int number, int[] descending) {
        int found = 0;
        for (int half = descending.length >>> 1; half > 0; half >>>= 1) {
            // the sign bit spreads to a mask: a branch would be taken as often as not
            found += half & ((number - descending[found + half - 1]) >> (Integer.SIZE - 1));
        }
        return found + ((number - descending[found]) >>> (Integer.SIZE - 1));
    }

    /**
     * Lowers each state's label to the least of those that one step leads to.
     *
     * @return whether any became lower
     */
    boolean lower(int[] label) {
        return Share.among(fibres.states, fibres.tiles, (from, to) -> {
            Workspace room = workspace();
            boolean lowered = false;
            for (int tile = from; tile < to; tile++) {
                if (!idle[tile]) {
                    lowered |= lower(tile, label, room.tile, room.least);
                }
            }
            return lowered;
        });
    }

    private boolean lower(int tile, int[] label, int[] values, int[] least) {
        int firstState = fibres.firstState(tile);
        fibres.load(label, firstState, values);
        int at = tile * values.length;
        int from = at;
        int to = 0;
        int size = fibres.place.length;
        for (int fibre = 0; fibre < fibres.firstColumn.length; fibre++) {
            int lowest = Integer.MAX_VALUE;
            least[to++] = lowest;
            for (int p = 0; p < size; p++) {
                lowest = Math.min(lowest, values[order[from++]]);
                least[to++] = lowest;
            }
        }
        int changed = 0;
        for (int place = 0; place < values.length; place++) {
            int before = values[place];
            int after = Math.min(before, least[lookUp[at + place]]);
            changed |= before ^ after;
            values[place] = after;
        }
        if (changed == 0) {
            return false;
        }
        fibres.store(values, firstState, label);
        return true;
    }
}
