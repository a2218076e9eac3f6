package dev.linchpin.engine.stability;

import dev.linchpin.model.Foresight;
import java.util.List;
import java.util.Locale;

/**
 * When a state is stable for an actor: which of its improvements the others' answers deter.
 *
 * <p>Howard 1971; Fraser and Hipel 1984; Fang, Hipel and Kilgour 1993; Rêgo and Vieira 2017 (symmetric sequential).
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
    CSEQ("credible sequential"),
    /** Symmetric sequential: as {@link #SEQ}, and no move of its own then gets above the state it left. */
    SSEQ("symmetric sequential"),
    /**
     * Simultaneous: others move at once with it, each by an improvement of its own from the same state or not at all,
     * at least one of them, to a feasible state.
     */
    SIM("simultaneous");

    /** The concepts that are judged unless others are asked for. */
    public static final List<StabilityConcept> USUAL = List.of(NASH, GMR, SMR, SEQ, CSEQ);

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

    /** Returns whether the actor asks, of where an answer ends, what move of its own it would have left. */
    boolean considersReply() {
        return this == SMR || this == SSEQ;
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
