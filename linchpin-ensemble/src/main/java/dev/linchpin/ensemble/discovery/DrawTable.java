package dev.linchpin.ensemble.discovery;

import java.util.Arrays;
import java.util.List;

/**
 * What every quantity was in every draw, and the draws in the order of each.
 *
 * <p>Holds the arrays it was given; nobody may change them. Cost: an index more for each value, and one sort for each
 * quantity, made once for any number of conclusions.
 */
public final class DrawTable {
    private final List<String> quantities;
    private final int draws;
    private final double[][] values;
    private final int[][] orders;

    private DrawTable(List<String> quantities, int draws, double[][] values) {
        this.quantities = quantities;
        this.draws = draws;
        this.values = values;
        this.orders = Arrays.stream(values).parallel().map(DrawTable::order).toArray(int[][]::new);
    }

    /**
     * Returns a table.
     *
     * @param quantities their names, by place
     * @param draws how many draws there are
     * @param values for each quantity, by place, its value in each draw: shares of its law or what else has an order
     */
    public static DrawTable of(List<String> quantities, int draws, double[][] values) {
        if (values.length != quantities.size()) {
            throw new IllegalArgumentException(
                    "There are values for %d quantities, and %d names.".formatted(values.length, quantities.size()));
        }
        for (int place = 0; place < values.length; place++) {
            if (values[place].length != draws) {
                throw new IllegalArgumentException("Quantity \"%s\" has %d values for %d draws."
                        .formatted(quantities.get(place), values[place].length, draws));
            }
            if (Arrays.stream(values[place]).anyMatch(Double::isNaN)) {
                throw new IllegalArgumentException(
                        "Quantity \"%s\" has a value that is not a number.".formatted(quantities.get(place)));
            }
        }
        return new DrawTable(List.copyOf(quantities), draws, values);
    }

    /** Returns the draws in the order of their values, equal ones in their own order. */
    private static int[] order(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] next = new int[sorted.length];
        int[] order = new int[sorted.length];
        for (int draw = 0; draw < values.length; draw++) {
            int first = firstPlace(sorted, values[draw]);
            order[first + next[first]++] = draw;
        }
        return order;
    }

    private static int firstPlace(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Double.compare(sorted[middle], value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<String> quantities() {
        return quantities;
    }

    int draws() {
        return draws;
    }

    /** A quantity's value in each draw. */
    double[] values(int place) {
        return values[place];
    }

    /** The draws in the order of a quantity's values. */
    int[] order(int place) {
        return orders[place];
    }
}
