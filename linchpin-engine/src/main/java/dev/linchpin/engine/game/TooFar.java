package dev.linchpin.engine.game;

/** Thrown where a look at states, or ahead over moves, would go further than it may; caught by whoever asked for it. */
public final class TooFar extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says how far it went. */
    public TooFar(String message) {
        super(message);
    }
}
