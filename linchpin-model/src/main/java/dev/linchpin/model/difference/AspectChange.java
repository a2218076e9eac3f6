package dev.linchpin.model.difference;

import org.jspecify.annotations.Nullable;

/**
 * An aspect of one part that two dossiers do not have alike.
 *
 * @param key under which key it is said
 * @param quantity the name of the quantity whose value it is; null where it is none
 * @param before what the first dossier says, as written; null where it says nothing of it
 * @param after what the second one says
 */
public record AspectChange(
        String key,
        @Nullable String quantity,
        @Nullable String before,
        @Nullable String after) {}
