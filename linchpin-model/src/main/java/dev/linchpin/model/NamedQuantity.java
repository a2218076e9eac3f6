package dev.linchpin.model;

import org.jspecify.annotations.Nullable;

/**
 * One of a dossier's quantities.
 *
 * @param name its name, as settings, what-ifs and findings use it
 * @param kind what it measures
 * @param quantity its value as written; null where it is not written but follows from other quantities (whether an
 *     influence is there follows from its evidence) or is unknown (a grade that cannot be judged)
 */
public record NamedQuantity(
        String name, Kind kind, @Nullable Quantity quantity) {
    /** What a quantity measures. */
    public enum Kind {
        /** An outcome's level where nothing moves it. */
        BASE,
        /** An influence's size. */
        SIZE,
        /** The probability that an influence is there. */
        THERE,
        /** The size of a want or a fear. */
        INTEREST,
        /** A faction's share of its actor. */
        SHARE,
        /** The probability that an item of evidence asserts. */
        HEDGE,
        /** The reliability of an item's source, where it is unknown. */
        RELIABILITY,
        /** The credibility of an item, where it is unknown. */
        CREDIBILITY;

        /** Returns the values that it can have. */
        public Domain domain() {
            return this == BASE ? Domain.BASE : Domain.UNIT;
        }
    }
}
