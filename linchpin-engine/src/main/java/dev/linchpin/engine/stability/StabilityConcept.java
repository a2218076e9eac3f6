package dev.linchpin.engine.stability;

import dev.linchpin.model.Foresight;
import java.util.Locale;

/**
 * When a state is stable for an actor: which of its improvements the others' answers deter.
 *
 * <p>Howard 1971; Fraser and Hipel 1984; Fang, Hipel and Kilgour 1993.
 */
public enum StabilityConcept {
    /** Nash: it has no improvement. */
    NASH("Nash"),
    /** General metarational: some sequence of the others' moves answers each. */
    GMR("general metarational"),
    /** Symmetric metarational: and no move of its own then gets above the state it left. */
    SMR("symmetric metarational"),
    /** Sequential: every step of the answer is an improvement for the member that takes it. */
    SEQ("sequential"),
    /** Credible sequential: every step is one that its mover would make, not itself answered under {@link #SEQ}. */
    CSEQ("credible sequential");

    private final String label;

    StabilityConcept(String label) {
        this.label = label;
    }

    /** Returns the name that JSON uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what reports call it. */
    public String label() {
        return label;
    }

    /** Returns the concept that an actor of some foresight acts on. */
    public static StabilityConcept of(Foresight foresight) {
        return switch (foresight) {
            case NASH -> NASH;
            case METARATIONAL -> GMR;
            case SYMMETRIC -> SMR;
            case SEQUENTIAL -> SEQ;
            case CREDIBLE -> CSEQ;
        };
    }
}
