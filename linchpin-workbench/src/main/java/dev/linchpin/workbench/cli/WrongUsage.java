package dev.linchpin.workbench.cli;

import org.jspecify.annotations.Nullable;

/** A command was used wrongly: what is wrong, and what to do instead. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable String advice;

    WrongUsage(String message, @Nullable String advice) {
        super(message, null, false, false);
        this.advice = advice;
    }

    @Nullable
    String advice() {
        return advice;
    }

    String text() {
        return advice == null ? String.valueOf(getMessage()) : getMessage() + " " + advice;
    }
}
