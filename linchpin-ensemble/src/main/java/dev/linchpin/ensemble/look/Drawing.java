package dev.linchpin.ensemble.look;

import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.ensemble.quantity.Values;

/**
 * How quantities get their values: the same way in each circumstance and in each actor's eyes, so that what is one
 * number for all has one value for all.
 */
@FunctionalInterface
public interface Drawing {
    /** Every quantity at its median. */
    Drawing MEDIANS = Quantities::medians;

    /** Returns the values of a circumstance's quantities. */
    Values of(Quantities quantities);
}
