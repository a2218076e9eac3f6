package dev.linchpin.workbench.session;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.report.DiagnosticReport;
import java.util.List;

/** A dossier cannot be used: everything that is wrong with it. */
public final class RefusedDossier extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;
    private final transient DiagnosticReport.Lines lines;

    /**
     * Refuses a dossier.
     *
     * @param lines gives the text of its lines, to be quoted
     */
    public RefusedDossier(List<Diagnostic> diagnostics, DiagnosticReport.Lines lines) {
        super("The dossier has errors.", null, false, false);
        this.diagnostics = List.copyOf(diagnostics);
        this.lines = lines;
    }

    /** Returns what is wrong, and what else was found. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns what gives the text of its lines. */
    public DiagnosticReport.Lines lines() {
        return lines;
    }
}
