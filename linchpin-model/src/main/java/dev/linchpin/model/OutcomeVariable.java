package dev.linchpin.model;

import java.util.Locale;

/**
 * A quantity that actors care about.
 *
 * @param id the outcome's id
 * @param name what reports call it
 * @param base its level where nothing moves it, in [-1, 1]
 * @param shape how what moves it adds up
 */
public record OutcomeVariable(String id, String name, CitedQuantity base, Shape shape) {
    /** How the sum of what moves an outcome becomes its level. */
    public enum Shape {
        /** The sum itself. */
        LINEAR,
        /** The sum's hyperbolic tangent. */
        SATURATING;

        /** Returns the word that a dossier writes. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the name of the base among the dossier's quantities. */
    public String baseName() {
        return id + ".base";
    }
}
