package dev.linchpin.ensemble.linchpin;

import dev.linchpin.model.Domain;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A quantity and the dial that it turns.
 *
 * @param name its name
 * @param median its median
 * @param low the lower end of its range
 * @param high the upper end
 * @param domain the values that it can have
 * @param dial the dial; null where no value of the quantity makes another game
 * @param reading where the dial stands for a value of the quantity: rising or falling throughout
 */
record TurnedQuantity(
        String name,
        double median,
        double low,
        double high,
        Domain domain,
        @Nullable Dial dial,
        DoubleUnaryOperator reading) {
    private static final int HALVINGS = 40;

    /**
     * Returns the value nearest to the median that turns the dial to a flip: inside the range where there is one, else
     * in the domain; null where there is none.
     *
     * @param below the first flip below the dial's median, if any
     * @param above the first flip above it, if any
     */
    @Nullable
    Double nearest(@Nullable Double below, @Nullable Double above) {
        boolean rises = reading.applyAsDouble(domain.high()) >= reading.applyAsDouble(domain.low());
        Double down = value(rises ? below : above, domain.low());
        Double up = value(rises ? above : below, domain.high());
        if (down == null || up == null) {
            return down == null ? up : down;
        }
        if (isInside(down) != isInside(up)) {
            return isInside(down) ? down : up;
        }
        return median - down <= up - median ? down : up;
    }

    private boolean isInside(double value) {
        return low <= value && value <= high;
    }

    /** The value on the way from the median to an end of the domain that takes the dial to a place or just beyond. */
    private @Nullable Double value(@Nullable Double place, double end) {
        if (place == null || !reaches(end, place)) {
            return null;
        }
        double near = median;
        double far = end;
        for (int k = 0; k < HALVINGS; k++) {
            double between = (near + far) / 2;
            if (reaches(between, place)) {
                far = between;
            } else {
                near = between;
            }
        }
        return far;
    }

    private boolean reaches(double value, double place) {
        double start = reading.applyAsDouble(median);
        double there = reading.applyAsDouble(value);
        return place < start ? there <= place : there >= place;
    }
}
