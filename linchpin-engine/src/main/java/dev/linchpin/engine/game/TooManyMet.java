package dev.linchpin.engine.game;

/** Thrown where a look at a few states meets more than it may; caught by whoever set the bound. */
public final class TooManyMet extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int most;

    TooManyMet(int most) {
        super("More than %d states were met.".formatted(most));
        this.most = most;
    }

    /** Returns how many states might be met. */
    public int most() {
        return most;
    }
}
