package dev.linchpin.workbench.session;

import org.jspecify.annotations.Nullable;

/** A command was used wrongly: what is wrong, and what to do instead. */
public final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable String advice;

    /** Says what is wrong, and what to do instead where that is known. */
    public WrongUsage(String message, @Nullable String advice) {
        super(message, null, false, false);
        this.advice = advice;
    }

    /** Returns what to do instead; null where that is not known. */
    public @Nullable String advice() {
        return advice;
    }

    /** Returns both in one text. */
    public String text() {
        return advice == null ? String.valueOf(getMessage()) : getMessage() + " " + advice;
    }
}
