package dev.linchpin.ensemble.random;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Direction numbers of the Sobol sequence, 31 for each dimension, so that any of its points is found at once.
 *
 * <p>They are Joe and Kuo's (2008, {@code new-joe-kuo-6}), read off the points that Hipparchus' generator makes of
 * them: in its order, Gray code, point 2ᵇ differs from the one before it by the b-th direction number.
 */
final class SobolNumbers {
    /** How many dimensions Joe and Kuo's table has. */
    static final int DIMENSIONS = 21_201;

    private static final int BITS = 31;

    private final int[] directions;

    private SobolNumbers(int[] directions) {
        this.directions = directions;
    }

    /** Returns the numbers of dimensions from one up to another, or as many of them as there are. */
    static SobolNumbers of(int from, int to) {
        int last = Math.min(to, DIMENSIONS);
        if (from >= last) {
            return new SobolNumbers(new int[0]);
        }
        int[] directions = new int[(last - from) * BITS];
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(last);
        for (int bit = 0; bit < BITS; bit++) {
            double[] before = sequence.skipTo((1 << bit) - 1);
            double[] after = sequence.nextVector();
            for (int d = from; d < last; d++) {
                directions[(d - from) * BITS + bit] = digits(before[d]) ^ digits(after[d]);
            }
        }
        return new SobolNumbers(directions);
    }

    private static int digits(double coordinate) {
        return (int) (long) (coordinate * 0x1p32);
    }

    /** Returns how many dimensions these are. */
    int count() {
        return directions.length / BITS;
    }

    /** Returns the first 32 binary digits of a point in one dimension, points in the order of their binary number. */
    int point(int index, int dimension) {
        int digits = 0;
        int first = dimension * BITS;
        for (int left = index; left != 0; left &= left - 1) {
            digits ^= directions[first + Integer.numberOfTrailingZeros(left)];
        }
        return digits;
    }
}
