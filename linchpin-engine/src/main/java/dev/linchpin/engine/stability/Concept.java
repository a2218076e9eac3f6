package dev.linchpin.engine.stability;

import dev.linchpin.model.Foresight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a state is stable for an actor: by the answers that it expects, or by looking some moves ahead. */
public sealed interface Concept permits StabilityConcept, LimitedMove, NonMyopic {
    /** Returns the name that JSON uses. */
    String code();

    /** Returns what reports call it. */
    String label();

    /** Returns the concept that an actor of some foresight acts on. */
    static Concept of(Foresight foresight) {
        return switch (foresight.kind()) {
            case NASH -> StabilityConcept.NASH;
            case METARATIONAL -> StabilityConcept.GMR;
            case SYMMETRIC -> StabilityConcept.SMR;
            case SEQUENTIAL -> StabilityConcept.SEQ;
            case CREDIBLE -> StabilityConcept.CSEQ;
            case SYMMETRIC_SEQUENTIAL -> StabilityConcept.SSEQ;
            case SIMULTANEOUS -> StabilityConcept.SIM;
            case LIMITED -> new LimitedMove(foresight.moves());
            case NON_MYOPIC -> new NonMyopic();
        };
    }

    /** Returns every concept: those of answers, then those of moves by their number, then the non-myopic. */
    static List<Concept> all() {
        List<Concept> all = new ArrayList<>(List.of(StabilityConcept.values()));
        for (int moves = 1; moves <= Foresight.MOST_MOVES; moves++) {
            all.add(new LimitedMove(moves));
        }
        all.add(new NonMyopic());
        return all;
    }

    /** Returns those of some concepts that judge by answers. */
    static List<StabilityConcept> answered(List<? extends Concept> concepts) {
        return concepts.stream()
                .filter(StabilityConcept.class::isInstance)
                .map(StabilityConcept.class::cast)
                .toList();
    }

    /** Returns the concept of a code, or null. */
    static @Nullable Concept find(String code) {
        return all().stream()
                .filter(concept -> concept.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
