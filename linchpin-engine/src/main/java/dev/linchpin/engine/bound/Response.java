package dev.linchpin.engine.bound;

/**
 * Bounds on a number that follows from a game's, and on how it responds to each of them, over a box: to move one of
 * them by δ anywhere in the box moves it by δ times something between the bounds.
 *
 * <p>Owned by the {@link Differences} that worked it out, and overwritten by its next answer.
 */
public final class Response {
    double low;
    double high;
    final double[] slopeLow;
    final double[] slopeHigh;

    Response(int numbers) {
        slopeLow = new double[numbers];
        slopeHigh = new double[numbers];
    }

    /** Returns the least that it may be in the box. */
    public double low() {
        return low;
    }

    /** Returns the greatest that it may be in the box. */
    public double high() {
        return high;
    }

    /** Returns the least that a unit of a number adds. */
    public double slopeLow(int place) {
        return slopeLow[place];
    }

    /** Returns the greatest that a unit of a number adds. */
    public double slopeHigh(int place) {
        return slopeHigh[place];
    }
}
