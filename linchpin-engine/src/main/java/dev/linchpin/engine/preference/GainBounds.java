package dev.linchpin.engine.preference;

/**
 * What an actor can gain at most and at least by going from one strategy to another, whatever the others do.
 *
 * <p>Strategies are the levels of its own options, their bits pressed together. Cost: to make, the places of the tables
 * over its options times the number of its strategies; a bound, one look.
 */
final class GainBounds {
    private final int strategies;
    private final double[] least;
    private final double[] greatest;
    private final boolean[] mayGain;
    /** Whether some table tells two strategies apart. */
    private final boolean[] differ;

    private GainBounds(int strategies) {
        this.strategies = strategies;
        least = new double[strategies * strategies];
        greatest = new double[strategies * strategies];
        mayGain = new boolean[strategies];
        differ = new boolean[strategies * strategies];
    }

    /**
     * Finds the bounds of an actor.
     *
     * @param utility its utility, as far as its own options have a part in it
     * @param own the bits of its own options
     * @param error how far a gain may be off by rounding
     * @param isStrategy whether levels that its options' bits can hold are levels that they have
     */
    static GainBounds of(AdditiveTables utility, long own, double error, boolean[] isStrategy) {
        GainBounds bounds = new GainBounds(isStrategy.length);
        for (int t = 0; t < utility.count(); t++) {
            bounds.add(utility.mask(t), utility.table(t), own);
        }
        for (int from = 0; from < isStrategy.length; from++) {
            for (int to = 0; to < isStrategy.length; to++) {
                bounds.mayGain[from] |= isStrategy[to]
                        && bounds.differ[from * isStrategy.length + to]
                        && bounds.greatest(from, to) >= -error;
            }
        }
        return bounds;
    }

    private void add(long mask, double[] table, long own) {
        int within = (int) Long.compress(own, mask);
        int shared = (int) Long.compress(mask, own);
        int[] placeOf = new int[strategies];
        for (int strategy = 0; strategy < strategies; strategy++) {
            placeOf[strategy] = Integer.expand(Integer.compress(strategy, shared), within);
        }
        for (int from = 0; from < strategies; from++) {
            for (int to = 0; to < strategies; to++) {
                double low = Double.POSITIVE_INFINITY;
                double high = Double.NEGATIVE_INFINITY;
                for (int place = 0; place < table.length; place++) {
                    if ((place & within) == 0) {
                        double gain = table[place | placeOf[to]] - table[place | placeOf[from]];
                        low = Math.min(low, gain);
                        high = Math.max(high, gain);
                    }
                }
                int pair = from * strategies + to;
                least[pair] += low;
                greatest[pair] += high;
                differ[pair] |= low != 0 || high != 0;
            }
        }
    }

    double least(int from, int to) {
        return least[from * strategies + to];
    }

    double greatest(int from, int to) {
        return greatest[from * strategies + to];
    }

    /** Returns whether some other strategy may be better than one. */
    boolean mayGain(int from) {
        return mayGain[from];
    }
}
