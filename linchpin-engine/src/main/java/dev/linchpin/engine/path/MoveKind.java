package dev.linchpin.engine.path;

/** Which moves count when it is asked what can be reached. */
public enum MoveKind {
    /** Every move that the rules allow. */
    LEGAL,
    /** Every improvement, as its mover sees the game. */
    IMPROVING,
    /** What actors would do: each its most preferred improvement that is not answered under its foresight. */
    WILLING
}
