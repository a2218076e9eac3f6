package dev.linchpin.engine.inverse;

import java.math.BigInteger;
import java.util.Arrays;

/** Numbers of arrangements, exactly. */
final class Arrangements {
    private Arrangements() {}

    /** Returns in how many ways further things can be put one by one into a row of some: (row + further)! / row!. */
    static BigInteger inserted(int row, int further) {
        return product(row + 1, row + further);
    }

    /** Multiplies whole numbers from one to another, in halves, so that factors are of like length. */
    private static BigInteger product(int from, int to) {
        if (from > to) {
            return BigInteger.ONE;
        }
        if (from == to) {
            return BigInteger.valueOf(from);
        }
        int middle = (from + to) >>> 1;
        return product(from, middle).multiply(product(middle + 1, to));
    }

    /** Returns how many subsets of each size a set has, from the empty one up. */
    static BigInteger[] subsets(int size) {
        BigInteger[] row = new BigInteger[size + 1];
        row[0] = BigInteger.ONE;
        for (int k = 1; k <= size; k++) {
            row[k] = row[k - 1].multiply(BigInteger.valueOf(size - k + 1)).divide(BigInteger.valueOf(k));
        }
        return row;
    }

    /** Returns, for choices made apart from each other, how many of each size they make together. */
    static BigInteger[] together(BigInteger[] left, BigInteger[] right) {
        BigInteger[] product = new BigInteger[left.length + right.length - 1];
        Arrays.fill(product, BigInteger.ZERO);
        for (int a = 0; a < left.length; a++) {
            if (left[a].signum() == 0) {
                continue;
            }
            for (int b = 0; b < right.length; b++) {
                product[a + b] = product[a + b].add(left[a].multiply(right[b]));
            }
        }
        return product;
    }
}
