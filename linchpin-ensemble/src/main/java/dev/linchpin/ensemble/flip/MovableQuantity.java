package dev.linchpin.ensemble.flip;

import dev.linchpin.ensemble.quantity.Factor;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.ensemble.quantity.Quantities;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that may be moved inside its range.
 *
 * @param name its name
 * @param low its 5th percentile
 * @param median its median
 * @param high its 95th percentile
 */
public record MovableQuantity(String name, double low, double median, double high) {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /** Returns the quantities that have a range: what is certain, and what follows from others, has none. */
    static List<MovableQuantity> of(Quantities quantities) {
        return quantities.factors().stream()
                .filter(factor -> !factor.isPresence())
                .map(factor -> of(factor, quantities.law(factor.quantity())))
                .filter(quantity -> quantity.low < quantity.high)
                .toList();
    }

    private static MovableQuantity of(Factor factor, @Nullable Law law) {
        if (law == null) {
            throw new IllegalStateException(factor.quantity());
        }
        return new MovableQuantity(factor.quantity(), law.quantile(LOW), law.median(), law.quantile(HIGH));
    }

    /** Returns an end of its range. */
    double end(boolean upper) {
        return upper ? high : low;
    }
}
