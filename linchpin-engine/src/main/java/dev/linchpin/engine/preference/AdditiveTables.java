package dev.linchpin.engine.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A number that depends on the levels of options, as a constant and a sum of tables, each over a few options.
 *
 * <p>Options are given by the bits that hold their levels in a setting's
 * {@linkplain dev.linchpin.engine.game.LevelCodes bit field}; a table's place is its options' bits pressed together. No
 * table's options are among another's. Cost of a value: one look a table.
 */
final class AdditiveTables {
    private double constant;
    private final long[] masks;
    private final double[][] tables;

    private AdditiveTables(double constant, long[] masks) {
        this.constant = constant;
        this.masks = masks;
        tables = new double[masks.length][];
        for (int t = 0; t < masks.length; t++) {
            tables[t] = new double[size(masks[t])];
        }
    }

    /**
     * One of the things that are added up.
     *
     * @param mask the bits of its options
     * @param table what it is by their levels
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Part(long mask, double[] table) {}

    /** Returns how many places a table over some bits has. */
    static int size(long mask) {
        return 1 << Long.bitCount(mask);
    }

    /** Adds things up. */
    static AdditiveTables sum(double constant, List<Part> parts) {
        AdditiveTables sum = new AdditiveTables(constant, widest(parts));
        parts.forEach(sum::add);
        return sum;
    }

    /** The sets of bits that are not among another's. */
    private static long[] widest(List<Part> parts) {
        long[] widest = new long[parts.size()];
        int count = 0;
        for (Part part : parts) {
            if (!isAmong(part.mask(), widest, count)) {
                int kept = 0;
                for (int t = 0; t < count; t++) {
                    if ((widest[t] & ~part.mask()) != 0) {
                        widest[kept++] = widest[t];
                    }
                }
                widest[kept++] = part.mask();
                count = kept;
            }
        }
        return Arrays.copyOf(widest, count);
    }

    private static boolean isAmong(long mask, long[] others, int count) {
        for (int t = 0; t < count; t++) {
            if ((mask & ~others[t]) == 0) {
                return true;
            }
        }
        return false;
    }

    private void add(Part part) {
        if (part.mask() == 0) {
            constant += part.table()[0];
            return;
        }
        int t = 0;
        while ((part.mask() & ~masks[t]) != 0) {
            t++;
        }
        double[] into = tables[t];
        long within = Long.compress(part.mask(), masks[t]);
        for (int place = 0; place < into.length; place++) {
            into[place] += part.table()[(int) Long.compress(place, within)];
        }
    }

    /** Returns the number in a setting. */
    double at(long code) {
        double sum = constant;
        for (int t = 0; t < masks.length; t++) {
            sum += tables[t][(int) Long.compress(code, masks[t])];
        }
        return sum;
    }

    /** Returns the number without the tables over options none of which is among some. */
    AdditiveTables reading(long bits) {
        List<Part> parts = new ArrayList<>();
        for (int t = 0; t < masks.length; t++) {
            if ((masks[t] & bits) != 0) {
                parts.add(new Part(masks[t], tables[t]));
            }
        }
        return sum(0, parts);
    }

    /**
     * Returns the sum of the least that each table holds where some options stand at given levels, whatever the others'
     * levels: no more than the number.
     *
     * @param kept the bits of the options whose levels are given
     */
    AdditiveTables least(long kept) {
        List<Part> parts = new ArrayList<>();
        for (int t = 0; t < masks.length; t++) {
            long within = Long.compress(kept & masks[t], masks[t]);
            double[] least = new double[size(within)];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            for (int place = 0; place < tables[t].length; place++) {
                int at = (int) Long.compress(place, within);
                least[at] = Math.min(least[at], tables[t][place]);
            }
            parts.add(new Part(kept & masks[t], least));
        }
        return sum(constant, parts);
    }

    /** Returns the constant. */
    double constant() {
        return constant;
    }

    /** Returns how many tables there are. */
    int count() {
        return masks.length;
    }

    /** Returns the bits of a table's options. */
    long mask(int table) {
        return masks[table];
    }

    /** Returns a table; owned by this object. */
    double[] table(int table) {
        return tables[table];
    }

    /** Returns the bits of all options that it depends on. */
    long allBits() {
        long all = 0;
        for (long mask : masks) {
            all |= mask;
        }
        return all;
    }
}
