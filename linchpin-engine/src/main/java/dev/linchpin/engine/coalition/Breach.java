package dev.linchpin.engine.coalition;

/**
 * What a coalition could do to break a state that holds against each of its members alone.
 *
 * @param coalition who moves
 * @param improvement their moves, which nothing answers
 */
public record Breach(Coalition coalition, CoalitionImprovement improvement) {
    /** Returns the state broken, by ordinal. */
    public int state() {
        return improvement.start();
    }
}
