package dev.linchpin.engine.game;

/** Thrown where a look at a few states would go further than it may; caught by whoever set the bound. */
public final class TooFar extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Says how far it went. */
    public TooFar(String message) {
        super(message);
    }
}
