package dev.linchpin.ensemble.comparison;

/**
 * A stance that two studies put at numbers of their own.
 *
 * @param actor the actor's id
 * @param option the option's id
 * @param before the number in the first
 * @param after the number in the second
 */
public record StancePair(String actor, String option, double before, double after) {
    /** Returns how far the second number is from the first, in [0, 2]. */
    public double size() {
        return Math.abs(after - before);
    }

    /** Returns whether one is for the act and the other against it, or one of them neither. */
    public boolean changesSign() {
        return Math.signum(before) != Math.signum(after);
    }
}
