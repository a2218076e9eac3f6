package dev.linchpin.report.wording;

import dev.linchpin.model.Quantity;
import java.math.BigDecimal;

/** Quantities as a dossier writes them. */
public final class QuantityWords {
    private QuantityWords() {}

    /** Returns a quantity as it is written. */
    public static String of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exact(double value) -> number(value);
            case Quantity.Range(double low, double high) -> number(low) + " to " + number(high);
            case Quantity.Word word -> word.magnitude().word();
            case Quantity.Phrase(String words) -> words;
            case Quantity.Rest rest -> "rest";
        };
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
