package dev.linchpin.model;

import java.util.List;

/**
 * A quantity with the evidence that it rests on.
 *
 * @param quantity the quantity
 * @param evidence the items cited for it; empty where it is assumed
 */
public record CitedQuantity(Quantity quantity, List<Citation> evidence) {
    /** Copies the list. */
    public CitedQuantity {
        evidence = List.copyOf(evidence);
    }

    /** Returns the quantity without evidence. */
    public static CitedQuantity uncited(Quantity quantity) {
        return new CitedQuantity(quantity, List.of());
    }
}
