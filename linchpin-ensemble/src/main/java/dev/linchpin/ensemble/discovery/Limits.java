package dev.linchpin.ensemble.discovery;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Between which values each quantity must lie, ends included; infinite where it need not. */
final class Limits {
    private final double[] low;
    private final double[] high;

    Limits(int quantities) {
        this.low = new double[quantities];
        this.high = new double[quantities];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
    }

    double low(int place) {
        return low[place];
    }

    double high(int place) {
        return high[place];
    }

    boolean hasLow(int place) {
        return low[place] != Double.NEGATIVE_INFINITY;
    }

    boolean hasHigh(int place) {
        return high[place] != Double.POSITIVE_INFINITY;
    }

    boolean restricts(int place) {
        return hasLow(place) || hasHigh(place);
    }

    /** Returns the places of the quantities that have a limit. */
    int[] restricted() {
        return IntStream.range(0, low.length).filter(this::restricts).toArray();
    }

    /** Sets one end. */
    void set(int place, boolean below, double limit) {
        (below ? low : high)[place] = limit;
    }

    /** Takes one end away. */
    void open(int place, boolean below) {
        set(place, below, below ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }

    /** Takes both ends away. */
    void drop(int place) {
        open(place, true);
        open(place, false);
    }
}
