package dev.linchpin.report.wording;

import dev.linchpin.model.Quantity;

/** Quantities as a dossier writes them. */
public final class QuantityWords {
    private QuantityWords() {}

    /** Returns a quantity as it is written. */
    public static String of(Quantity quantity) {
        return quantity.text();
    }
}
