package dev.linchpin.model.outlook;

import dev.linchpin.model.Quantity;

/**
 * Another value for one of the dossier's quantities.
 *
 * @param name the quantity's name, as {@link dev.linchpin.model.QuantityCatalog} lists it
 * @param quantity the value that replaces the dossier's own
 */
public record Setting(String name, Quantity quantity) {}
