package dev.linchpin.workbench.session;

import dev.linchpin.ensemble.Objection;
import dev.linchpin.ensemble.Soundness;
import dev.linchpin.language.DossierReader;
import dev.linchpin.language.Places;
import dev.linchpin.language.ReadResult;
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

    /**
     * Reads a file as a dossier.
     *
     * @throws RefusedDossier if it has errors
     */
    public static LoadedDossier of(DossierFile file) {
        ReadResult result = DossierReader.read(file.name(), file.bytes());
        Dossier dossier = result.dossier();
        if (dossier == null) {
            throw new RefusedDossier(result.diagnostics(), (name, line) -> file.line(line));
        }
        return new LoadedDossier(file, dossier, result.diagnostics(), result.places());
    }

    /** Returns all that is wrong with a file or doubtful about it, whether or not it reads as a dossier, in file order. */
    public static List<Diagnostic> check(DossierFile file) {
        ReadResult read = DossierReader.read(file.name(), file.bytes());
        Dossier dossier = read.dossier();
        return dossier == null
                ? read.diagnostics()
                : new LoadedDossier(file, dossier, read.diagnostics(), read.places())
                        .with(Soundness.check(dossier, Inquiry.memoryBytes()));
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
