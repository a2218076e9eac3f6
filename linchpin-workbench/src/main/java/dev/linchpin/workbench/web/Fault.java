package dev.linchpin.workbench.web;

import dev.linchpin.model.diagnostic.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that a request cannot have, with the reason and advice; never a failure of ours. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final @Nullable String advice;
    private final transient List<Diagnostic> diagnostics;

    private Fault(int status, String title, @Nullable String advice, List<Diagnostic> diagnostics) {
        super(title, null, false, false);
        this.status = status;
        this.advice = advice;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns a fault with an HTTP status. */
    static Fault of(int status, String title, @Nullable String advice) {
        return new Fault(status, title, advice, List.of());
    }

    /** Returns the fault of a request that is not as it should be. */
    static Fault badRequest(String title) {
        return of(400, title, "The description of the addresses is at api/openapi.yaml.");
    }

    /** Returns the fault of a question about something that there is not. */
    static Fault notFound(String title) {
        return of(404, title, null);
    }

    /** Returns the fault of a dossier that has errors. */
    static Fault refused(List<Diagnostic> diagnostics) {
        return new Fault(422, "The dossier has errors.", "The diagnostics say where, and what to do.", diagnostics);
    }

    int status() {
        return status;
    }

    String title() {
        return String.valueOf(getMessage());
    }

    @Nullable
    String advice() {
        return advice;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
