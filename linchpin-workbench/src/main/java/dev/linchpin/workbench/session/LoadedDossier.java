package dev.linchpin.workbench.session;

import dev.linchpin.ensemble.Objection;
import dev.linchpin.language.Places;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.workbench.files.DossierFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A dossier read from a file.
 *
 * @param file the file
 * @param dossier the dossier
 * @param diagnostics what its reader found worth knowing; no errors
 * @param places where its parts stand in the file
 */
public record LoadedDossier(DossierFile file, Dossier dossier, List<Diagnostic> diagnostics, Places places) {
    /** Copies the list. */
    public LoadedDossier {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns what the reader and an analysis found, in file order. */
    public List<Diagnostic> with(List<Objection> objections) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        for (Objection objection : objections) {
            all.add(new Diagnostic(
                    objection.code(),
                    objection.severity(),
                    places.of(objection.path()),
                    objection.message(),
                    objection.advice()));
        }
        all.sort(Comparator.comparing(Diagnostic::place));
        return all;
    }

    /** Returns whether some diagnostic is an error. */
    public static boolean hasErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
