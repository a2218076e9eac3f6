package dev.linchpin.language;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param dossier the dossier; null exactly where a diagnostic is an error
 * @param diagnostics what is wrong with the file or worth knowing about it, in file order
 * @param places where its parts stand
 */
public record ReadResult(@Nullable Dossier dossier, List<Diagnostic> diagnostics, Places places) {
    /** Copies the list. */
    public ReadResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
