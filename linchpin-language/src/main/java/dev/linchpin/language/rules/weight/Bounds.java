package dev.linchpin.language.rules.weight;

import dev.linchpin.model.Magnitude;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.Quantity.Exact;
import dev.linchpin.model.Quantity.Phrase;
import dev.linchpin.model.Quantity.Range;
import dev.linchpin.model.Quantity.Rest;
import dev.linchpin.model.Quantity.Word;

/**
 * Where a share lies, as far as its author says: an exact one at its number, a range between its ends, a word in its
 * range, the rest at nought.
 *
 * @param low the lower end
 * @param high the upper end
 */
record Bounds(double low, double high) {
    static Bounds of(Quantity quantity) {
        return switch (quantity) {
            case Exact(double value) -> new Bounds(value, value);
            case Range(double low, double high) -> new Bounds(low, high);
            case Word(Magnitude magnitude) -> new Bounds(magnitude.low(), magnitude.high());
            case Rest rest -> new Bounds(0, 0);
            case Phrase phrase -> throw new IllegalArgumentException("A share is no probability: " + phrase.words());
        };
    }

    double median() {
        return (low + high) / 2;
    }
}
