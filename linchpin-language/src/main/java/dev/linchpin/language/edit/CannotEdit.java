package dev.linchpin.language.edit;

import org.jspecify.annotations.Nullable;

/** Says, within this package, why an edit cannot be made. */
final class CannotEdit extends Exception {
    private static final long serialVersionUID = 1;

    private final @Nullable String advice;

    CannotEdit(String message, @Nullable String advice) {
        super(message, null, false, false);
        this.advice = advice;
    }

    EditResult.Refused refused() {
        return new EditResult.Refused(String.valueOf(getMessage()), advice);
    }
}
