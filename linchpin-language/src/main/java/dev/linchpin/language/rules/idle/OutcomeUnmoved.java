package dev.linchpin.language.rules.idle;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Influence;
import dev.linchpin.model.OutcomeVariable;
import java.util.HashSet;
import java.util.Set;

/** An outcome that nothing moves. */
public final class OutcomeUnmoved implements DossierRule {
    @Override
    public String code() {
        return "outcome.unmoved";
    }

    @Override
    public Set<String> reads() {
        return Set.of("outcomes", "influences");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Set<String> moved = new HashSet<>();
        for (Influence influence : draft.dossier().influences()) {
            moved.add(influence.to());
        }
        for (OutcomeVariable outcome : draft.dossier().outcomes()) {
            if (!moved.contains(outcome.id())) {
                problems.warning(
                        code(),
                        draft.place("outcomes/" + outcome.id()),
                        "Nothing moves " + Quoted.of(outcome.id()) + ".",
                        "Give it an influence, or leave it out.");
            }
        }
    }
}
