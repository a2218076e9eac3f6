package dev.linchpin.ensemble.flip;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Quantities with what each adds at most, the strongest first. Immutable. */
final class Strongest {
    private final int[] quantities;
    private final double[] sizes;

    private Strongest(int[] quantities, double[] sizes) {
        this.quantities = quantities;
        this.sizes = sizes;
    }

    /** Puts quantities in order; those that add nothing are left out. */
    static Strongest of(int[] quantities, double[] sizes) {
        int[] order = IntStream.range(0, quantities.length)
                .filter(k -> sizes[k] > 0)
                .boxed()
                .sorted((a, b) -> Double.compare(sizes[b], sizes[a]))
                .mapToInt(k -> k)
                .toArray();
        return new Strongest(
                Arrays.stream(order).map(k -> quantities[k]).toArray(),
                Arrays.stream(order).mapToDouble(k -> sizes[k]).toArray());
    }

    /** Returns what a quantity adds at most. */
    double size(int quantity) {
        for (int k = 0; k < quantities.length; k++) {
            if (quantities[k] == quantity) {
                return sizes[k];
            }
        }
        return 0;
    }

    /** Returns the sum of the greatest, so many of them, of those that are free. */
    double sum(BitSet free, int many) {
        double sum = 0;
        int left = many;
        for (int k = 0; k < quantities.length && left > 0; k++) {
            if (free.get(quantities[k])) {
                sum += sizes[k];
                left--;
            }
        }
        return sum;
    }
}
