package dev.linchpin.ensemble.run;

/**
 * The sum of numbers in [0, 1], each rounded to a multiple of 2^-52: the same in whatever order and groups they are
 * added, up to 2^60 of them.
 */
public final class ExactSum {
    private static final double UNIT = 0x1p-52;
    private static final long WHOLE = 1L << 52;

    private long whole;
    private long units;

    /** Adds a number in [0, 1]. */
    public void add(double number) {
        if (!(number >= 0 && number <= 1)) {
            throw new IllegalArgumentException("Only numbers in [0, 1] can be added, not %s.".formatted(number));
        }
        carry(Math.round(number / UNIT));
    }

    /** Adds all that another sum has. */
    public void add(ExactSum other) {
        whole += other.whole;
        carry(other.units);
    }

    private void carry(long more) {
        units += more;
        whole += units / WHOLE;
        units %= WHOLE;
    }

    /** Returns the sum. */
    public double value() {
        return whole + units * UNIT;
    }
}
