package dev.linchpin.ensemble.finding;

import org.jspecify.annotations.Nullable;

/**
 * Something that one of two partners wants more of and the other less.
 *
 * @param over the outcome's or option's id
 * @param firstWeight what a unit of it is worth to the first, its factions' interests summed by their shares
 * @param secondWeight what it is worth to the second; of the opposite sign
 * @param act the option of either that moves it most where things stand now; null where none moves it
 * @param change by how much that option moves it, from where it is least to where it is most
 * @param push of the quantities that the friction rests on, the one that shrinks the partnership's margin most; null
 *     where none does
 * @param marginChange by how much: 0 or less
 */
public record FrictionPoint(
        String over,
        double firstWeight,
        double secondWeight,
        @Nullable String act,
        double change,
        @Nullable Push push,
        double marginChange) {
    /** Returns how much it matters: how far apart they are, times how far one option moves it. */
    public double score() {
        return Math.abs(firstWeight - secondWeight) * change;
    }

    /**
     * A quantity at an end of its range.
     *
     * @param quantity its name
     * @param value the end: its 5th or its 95th percentile
     * @param isUp whether it is the upper one
     */
    public record Push(String quantity, double value, boolean isUp) {}
}
