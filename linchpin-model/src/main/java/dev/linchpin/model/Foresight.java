package dev.linchpin.model;

import java.util.Locale;

/** How far an actor looks ahead when it judges a move: the stability concept that it acts on. */
public enum Foresight {
    /** Looks at its own move alone. */
    NASH,
    /** Fears any answer that the others could give. */
    METARATIONAL,
    /** As metarational, and considers its own reply to the answer. */
    SYMMETRIC,
    /** Fears answers whose every step is an improvement for the actor that takes it. */
    SEQUENTIAL,
    /** Fears answers whose every step its mover would really make. The default. */
    CREDIBLE;

    /** Returns the word that a dossier writes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
