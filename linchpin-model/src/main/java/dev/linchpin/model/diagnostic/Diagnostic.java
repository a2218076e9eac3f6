package dev.linchpin.model.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with, or worth knowing about, a dossier.
 *
 * @param code what kind of thing, by a name that never changes, such as {@code option.owner}
 * @param severity how much it matters
 * @param place where
 * @param message what, naming the offending text
 * @param advice what to do about it, such as {@code Did you mean "south"?}; null where nothing useful can be said
 */
public record Diagnostic(
        String code,
        Severity severity,
        SourceSpan place,
        String message,
        @Nullable String advice) {
    /** Returns the diagnostic on one line: place, severity, code, message and advice. */
    public String text() {
        return place.text() + " " + severity + " " + code + " " + message + (advice == null ? "" : " " + advice);
    }
}
