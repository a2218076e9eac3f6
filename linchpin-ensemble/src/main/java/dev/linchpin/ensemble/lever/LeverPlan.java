package dev.linchpin.ensemble.lever;

import dev.linchpin.ensemble.random.Sampling;

/**
 * How levers are tried. The result depends on the dossier, on what is asked of it and on this alone.
 *
 * @param size how many options may be held together
 * @param draws how many random draws each is tried in at most; with none everything stays at the medians
 * @param looks how many games may be played in all: where that is too few for so many draws there are fewer; where it is
 *     too few for {@value #LEAST_DRAWS}, everything stays at the medians; where it is too few for that, fewer options are
 *     held together
 * @param seed any number
 * @param sampling how draws are spread over the laws
 */
public record LeverPlan(int size, int draws, int looks, long seed, Sampling sampling) {
    /** So many options are held together unless told otherwise. */
    public static final int USUAL_SIZE = 2;

    /** So many draws unless told otherwise. */
    public static final int USUAL_DRAWS = 100;

    /** With fewer draws intervals say little. */
    static final int LEAST_DRAWS = 16;

    /** Refuses numbers that cannot be. */
    public LeverPlan {
        if (size < 1 || draws < 0 || looks < 1) {
            throw new IllegalArgumentException(
                    "Levers of %d options, %d draws and %d looks cannot be.".formatted(size, draws, looks));
        }
    }

    /** Returns how many draws there are for a number of levers, and for the game without them. */
    int drawsFor(long levers) {
        long each = looks / (levers + 1);
        return each < LEAST_DRAWS && each < draws ? 0 : (int) Math.min(each, draws);
    }

    /** Returns whether so many levers can be tried at all. */
    boolean suffices(long levers) {
        return levers < looks;
    }
}
