package dev.linchpin.engine.stability;

import java.util.List;
import java.util.Locale;

/**
 * When a state is stable for an actor by the answers that it expects: which of its improvements they deter.
 *
 * <p>Howard 1971; Fraser and Hipel 1984; Fang, Hipel and Kilgour 1993; Rêgo and Vieira 2017 (symmetric sequential).
 */
public enum StabilityConcept implements Concept {
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

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns whether the actor asks, of where an answer ends, what move of its own it would have left. */
    public boolean considersReply() {
        return this == SMR || this == SSEQ;
    }

    /** Returns whether every step of an answer is an improvement for the one that takes it. */
    boolean answersByImproving() {
        return this == SEQ || this == SSEQ || this == CSEQ;
    }
}
