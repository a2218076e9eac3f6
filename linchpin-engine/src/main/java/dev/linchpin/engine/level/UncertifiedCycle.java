package dev.linchpin.engine.level;

/** Outcomes act on each other so strongly that their levels may not be unique. */
public final class UncertifiedCycle extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UncertifiedCycle(String message) {
        super(message);
    }
}
