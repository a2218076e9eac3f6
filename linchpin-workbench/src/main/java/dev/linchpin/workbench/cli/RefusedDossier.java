package dev.linchpin.workbench.cli;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.report.DiagnosticReport;
import java.util.List;

/** A dossier cannot be used: everything that is wrong with it. */
final class RefusedDossier extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;
    private final transient DiagnosticReport.Lines lines;

    RefusedDossier(List<Diagnostic> diagnostics, DiagnosticReport.Lines lines) {
        super("The dossier has errors.", null, false, false);
        this.diagnostics = List.copyOf(diagnostics);
        this.lines = lines;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    DiagnosticReport.Lines lines() {
        return lines;
    }
}
