package dev.linchpin.model;

/**
 * The values that a quantity can have.
 *
 * @param low the least
 * @param high the greatest
 */
public record Domain(double low, double high) {
    /** Sizes, shares and probabilities. */
    public static final Domain UNIT = new Domain(0, 1);

    /** Levels of outcomes where nothing moves them. */
    public static final Domain BASE = new Domain(-1, 1);

    /** Returns whether the domain has the value; false for NaN. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
