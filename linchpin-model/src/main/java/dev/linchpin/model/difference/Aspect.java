package dev.linchpin.model.difference;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a dossier says of one of its parts.
 *
 * @param key under which key it is said, such as {@code by} or {@code set.harvest.base}
 * @param value what is said, as a dossier writes it; of things in no order, in the alphabet's
 * @param quantity the name of the quantity whose value it is; null where it is none of the dossier's named quantities
 */
public record Aspect(String key, String value, @Nullable String quantity) {}
