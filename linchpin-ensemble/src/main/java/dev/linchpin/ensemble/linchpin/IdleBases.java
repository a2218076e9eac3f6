package dev.linchpin.ensemble.linchpin;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Influence;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.OutcomeVariable.Shape;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Bases that only lift an outcome, and all that follows from it, by the same in every state, so that nobody prefers
 * anything else: those from which no saturating outcome, no conditional influence and no claim about levels or utilities
 * follows. That is so but for rounding to the grid of utilities.
 */
final class IdleBases {
    private final Dossier dossier;
    private final Set<String> claimed = new HashSet<>();
    private boolean utilityClaimed;

    private IdleBases(Dossier dossier) {
        this.dossier = dossier;
        for (Hypothesis hypothesis : dossier.hypotheses()) {
            Formula claim = hypothesis.claim();
            if (claim != null) {
                claim.visit(this::note);
            }
        }
    }

    /** Returns the names of the bases that are idle. */
    static Set<String> of(Dossier dossier) {
        IdleBases bases = new IdleBases(dossier);
        Set<String> idle = new HashSet<>();
        for (OutcomeVariable outcome : dossier.outcomes()) {
            if (bases.isIdle(outcome)) {
                idle.add(outcome.baseName());
            }
        }
        return idle;
    }

    private void note(Formula part) {
        if (part instanceof Formula.Compared compared) {
            if (compared.term() instanceof Formula.Term.Level(String outcome)) {
                claimed.add(outcome);
            }
            utilityClaimed |= compared.term() instanceof Formula.Term.Utility;
        }
    }

    private boolean isIdle(OutcomeVariable outcome) {
        Set<String> lifted = new HashSet<>(Set.of(outcome.id()));
        Deque<String> left = new ArrayDeque<>(lifted);
        while (!left.isEmpty()) {
            String id = left.remove();
            if (utilityClaimed
                    || claimed.contains(id)
                    || dossier.outcomes().get(id).shape() == Shape.SATURATING) {
                return false;
            }
            for (Influence influence : dossier.influences()) {
                if (influence.from().equals(id)) {
                    if (influence.when() != null) {
                        return false;
                    }
                    if (lifted.add(influence.to())) {
                        left.add(influence.to());
                    }
                }
            }
        }
        return true;
    }
}
