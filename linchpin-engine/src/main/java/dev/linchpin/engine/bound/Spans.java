package dev.linchpin.engine.bound;

import java.util.Arrays;

/** A row of intervals, refilled in place. */
final class Spans {
    final double[] low;
    final double[] high;

    Spans(int count) {
        low = new double[count];
        high = new double[count];
    }

    void clear() {
        Arrays.fill(low, 0);
        Arrays.fill(high, 0);
    }

    void set(int place, double least, double greatest) {
        low[place] = least;
        high[place] = greatest;
    }

    void add(int place, double least, double greatest) {
        low[place] += least;
        high[place] += greatest;
    }

    /** Adds the product of two intervals. */
    void addProduct(int place, double aLow, double aHigh, double bLow, double bHigh) {
        low[place] += leastProduct(aLow, aHigh, bLow, bHigh);
        high[place] += greatestProduct(aLow, aHigh, bLow, bHigh);
    }

    boolean isZero(int place) {
        return low[place] == 0 && high[place] == 0;
    }

    static double leastProduct(double aLow, double aHigh, double bLow, double bHigh) {
        return Math.min(Math.min(aLow * bLow, aLow * bHigh), Math.min(aHigh * bLow, aHigh * bHigh));
    }

    static double greatestProduct(double aLow, double aHigh, double bLow, double bHigh) {
        return Math.max(Math.max(aLow * bLow, aLow * bHigh), Math.max(aHigh * bLow, aHigh * bHigh));
    }
}
