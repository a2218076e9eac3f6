package dev.linchpin.solver;

import java.util.TreeMap;
import java.util.function.ObjLongConsumer;

/** A whole number plus a sum of whole numbers, each counted where its literal is true; of each variable one is kept. */
final class WeightedLiterals {
    private final TreeMap<Integer, Long> weights = new TreeMap<>();
    private long constant;

    /** Adds a weight that counts where a literal is true. */
    void add(int literal, long weight) {
        if (literal == Circuit.TRUE) {
            constant += weight;
        } else if (literal < 0) {
            constant += weight;
            add(~literal, -weight);
        } else if (weight != 0) {
            weights.merge(literal, weight, (a, b) -> a + b == 0 ? null : Long.valueOf(a + b));
        }
    }

    /** Returns the negative of the sum. */
    WeightedLiterals negated() {
        WeightedLiterals negated = new WeightedLiterals();
        negated.constant = -constant;
        weights.forEach((literal, weight) -> negated.weights.put(literal, -weight));
        return negated;
    }

    /** Returns what is counted everywhere. */
    long constant() {
        return constant;
    }

    /** Returns the least that the sum can be, were all variables free. */
    long least() {
        return constant
                + weights.values().stream().mapToLong(w -> Math.min(w, 0)).sum();
    }

    /** Returns the greatest that the sum can be, were all variables free. */
    long greatest() {
        return constant
                + weights.values().stream().mapToLong(w -> Math.max(w, 0)).sum();
    }

    /** Hands each variable and its weight to a visitor, in the order of the variables. */
    void forEach(ObjLongConsumer<Integer> visitor) {
        weights.forEach(visitor::accept);
    }
}
