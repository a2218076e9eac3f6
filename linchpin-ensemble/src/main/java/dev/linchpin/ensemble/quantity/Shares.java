package dev.linchpin.ensemble.quantity;

/** Shares that add up to one. */
final class Shares {
    private Shares() {}

    /**
     * Makes shares add up to 1, in place: a rest takes what the others leave; where there is none, or they leave
     * nothing, all are divided by their sum.
     *
     * @param values among which the shares stand; not a number for the rest
     * @param places where they stand
     */
    static void makeWhole(double[] values, int[] places) {
        double sum = 0;
        boolean hasRest = false;
        for (int place : places) {
            hasRest |= Double.isNaN(values[place]);
            sum += Double.isNaN(values[place]) ? 0 : values[place];
        }
        double divisor = hasRest && sum <= 1 ? 1 : sum;
        for (int place : places) {
            if (Double.isNaN(values[place])) {
                values[place] = Math.max(0, 1 - sum);
            } else {
                values[place] = divisor == 0 ? 1.0 / places.length : values[place] / divisor;
            }
        }
    }
}
