package dev.linchpin.engine.game;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum over options of a weight times the option's level, straight from an index: neighbouring options are taken
 * together, and what each of their joint settings adds is looked up.
 */
final class LevelSum {
    private static final int MOST_ENTRIES = 1 << 12;

    private final long[][] entries;

    /** Prepares the sum with a weight for each option. */
    LevelSum(StateSpace space, long[] weights) {
        List<long[]> tables = new ArrayList<>();
        long[] table = {0};
        for (int o = 0; o < weights.length; o++) {
            if (table.length * space.radix(o) > MOST_ENTRIES) {
                tables.add(table);
                table = new long[] {0};
            }
            long[] longer = new long[table.length * space.radix(o)];
            for (int e = 0; e < longer.length; e++) {
                longer[e] = table[e % table.length] + weights[o] * (e / table.length);
            }
            table = longer;
        }
        tables.add(table);
        entries = tables.toArray(long[][]::new);
    }

    /** Returns the sum with every option at its highest level, where no weight is negative the greatest. */
    long greatest() {
        long sum = 0;
        for (long[] table : entries) {
            sum += table[table.length - 1];
        }
        return sum;
    }

    /** Returns the sum at an index. */
    long at(long index) {
        long sum = 0;
        long rest = index;
        for (long[] table : entries) {
            long above = rest / table.length;
            sum += table[(int) (rest - above * table.length)];
            rest = above;
        }
        return sum;
    }
}
