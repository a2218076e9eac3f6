package dev.linchpin.engine.bound;

/** Bounds on each number of a game, by {@link NumberPlaces}. Immutable. */
public final class NumberBox {
    private final double[] low;
    private final double[] high;

    /** Makes a box of its least and its greatest numbers. */
    public NumberBox(double[] low, double[] high) {
        this.low = low.clone();
        this.high = high.clone();
    }

    /** Makes a box that holds one row of numbers. */
    public static NumberBox of(double[] numbers) {
        return new NumberBox(numbers, numbers);
    }

    /** Returns the least that a number may be. */
    public double low(int place) {
        return low[place];
    }

    /** Returns the greatest that a number may be. */
    public double high(int place) {
        return high[place];
    }
}
