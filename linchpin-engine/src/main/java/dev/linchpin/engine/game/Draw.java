package dev.linchpin.engine.game;

/** One choice of a value for every quantity of a dossier. */
@FunctionalInterface
public interface Draw {
    /**
     * Returns the value of a quantity.
     *
     * <p>A faction's share is its part of the whole, the rest worked out; the probability that an influence is there
     * is 0 or 1 in a random draw, and anything between at the medians, where the influence stands with its size times
     * that.
     *
     * @param name the quantity's name, as {@link dev.linchpin.model.QuantityCatalog} lists it
     * @throws IllegalArgumentException if there is no such quantity
     */
    double value(String name);
}
