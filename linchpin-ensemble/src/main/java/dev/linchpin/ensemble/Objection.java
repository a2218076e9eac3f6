package dev.linchpin.ensemble;

import dev.linchpin.model.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis objects to in a dossier that reads well: a diagnostic whose place is still a part of the dossier.
 *
 * @param code what kind of thing, by a name that never changes
 * @param severity how much it matters
 * @param path the part of the dossier, such as {@code influences/a->b} or {@code options}
 * @param message what
 * @param advice what to do about it; null where nothing useful can be said
 */
public record Objection(
        String code,
        Severity severity,
        String path,
        String message,
        @Nullable String advice) {}
