package dev.linchpin.engine.preference;

/**
 * By which of its strategies an actor is better off than by which, for each setting of those options of others' that
 * make a difference to that.
 *
 * <p>Strategies are the levels of the actor's own options, their bits pressed together. What others' options add to its
 * utility whatever it does itself cancels out, and the rest depends on few of them. Worked out for all strategies when
 * first asked for in a setting, and kept. Cost: then, a utility a strategy and a comparison a pair; from then on one
 * look. Memory: a word for each strategy in each of those settings. One thread at a time.
 */
final class Prospects {
    /** Own options' levels and those of others' that bear on them take at most so many bits. */
    private static final int MOST_BITS = 12;

    private final AdditiveTables utility;
    private final long own;
    private final long bearing;
    /** How many grid steps of the utility make one unit. */
    private final double steps;
    /** How many grid steps a gain may be off by rounding. */
    private final double doubt;

    private final boolean[] isStrategy;
    /** The bits of strategies that the utility reads at all. */
    private final int read;

    private final double[] values;
    /** Complements of what is told, so that 0 says that it is not known yet. */
    private final long[] kept;

    private Prospects(AdditiveTables utility, long own, double steps, double doubt, boolean[] isStrategy) {
        this.utility = utility;
        this.own = own;
        this.steps = steps;
        this.doubt = doubt;
        this.isStrategy = isStrategy;
        bearing = utility.allBits() | own;
        read = (int) Long.compress(utility.allBits() & own, own);
        values = new double[isStrategy.length];
        kept = new long[AdditiveTables.size(bearing)];
    }

    /** Returns whether an actor's prospects can be kept. */
    static boolean areFew(AdditiveTables utility, long own) {
        return Long.bitCount(utility.allBits() | own) <= MOST_BITS;
    }

    /**
     * Prepares for an actor.
     *
     * @param utility its utility, as far as its own options have a part in it
     * @param own the bits of its own options
     * @param steps how many grid steps make one unit of utility
     * @param doubt how many grid steps two utilities' difference may be off by rounding
     * @param isStrategy whether levels that its options' bits can hold are levels that they have
     */
    static Prospects of(AdditiveTables utility, long own, double steps, double doubt, boolean[] isStrategy) {
        return new Prospects(utility, own, steps, doubt, isStrategy);
    }

    /** Returns the prospects in a setting, as {@link Order#prospects} gives them. */
    long in(long code) {
        long known = kept[(int) Long.compress(code, bearing)];
        if (known == 0) {
            workOut(code);
            known = kept[(int) Long.compress(code, bearing)];
        }
        return ~known;
    }

    private void workOut(long code) {
        long others = code & ~own;
        for (int strategy = 0; strategy < values.length; strategy++) {
            if (isStrategy[strategy]) {
                values[strategy] = utility.at(others | Long.expand(strategy, own)) * steps;
            }
        }
        for (int from = 0; from < values.length; from++) {
            long told = 0;
            for (int to = 0; to < values.length; to++) {
                if (isStrategy[to] && ((from ^ to) & read) != 0) {
                    double gain = values[to] - values[from];
                    told |= gain >= -doubt ? 1L << Integer.SIZE << to : 0;
                    told |= gain > 1 + doubt ? 1L << to : 0;
                }
            }
            kept[(int) Long.compress(others | Long.expand(from, own), bearing)] = ~told;
        }
    }
}
