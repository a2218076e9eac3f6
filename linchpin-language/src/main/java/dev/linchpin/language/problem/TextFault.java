package dev.linchpin.language.problem;

import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with, or worth knowing about, a short text: a formula, a quantity, an argument.
 *
 * @param code what kind of thing, as in {@link Diagnostic#code()}
 * @param severity how much it matters
 * @param message what
 * @param advice what to do about it; null where nothing useful can be said
 * @param from the index in the text at which it begins
 * @param to the index just past its end
 */
public record TextFault(
        String code,
        Severity severity,
        String message,
        @Nullable String advice,
        int from,
        int to) {
    /** Returns an error. */
    public static TextFault error(String code, String message, @Nullable String advice, int from, int to) {
        return new TextFault(code, Severity.ERROR, message, advice, from, to);
    }

    /** Returns whether the text cannot be used for it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Returns the message with its advice. */
    public String text() {
        return advice == null ? message : message + " " + advice;
    }

    /** Returns the fault as a diagnostic of a file. */
    public Diagnostic at(SourceSpan place) {
        return new Diagnostic(code, severity, place, message, advice);
    }
}
