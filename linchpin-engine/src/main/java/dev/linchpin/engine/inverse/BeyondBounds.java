package dev.linchpin.engine.inverse;

/** Something takes more work than was allowed; it is left unanswered, and says so. */
final class BeyondBounds extends Exception {
    private static final long serialVersionUID = 1;

    BeyondBounds() {
        super("More work than was allowed.", null, false, false);
    }
}
