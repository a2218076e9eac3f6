package dev.linchpin.language.rules.citation;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.Uncited;
import java.util.Set;

/** A base that no evidence is cited for. */
public final class BaseUncited implements DossierRule {
    @Override
    public String code() {
        return "base.uncited";
    }

    @Override
    public Set<String> reads() {
        return Set.of("actors", "outcomes", "influences", "interests", "populations", "hypotheses", "evidence");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        if (draft.dossier().evidence().isEmpty()) {
            return;
        }
        for (OutcomeVariable outcome : draft.get(Uncited.class, Uncited::of).bases()) {
            problems.warning(
                    code(),
                    draft.place("outcomes/" + outcome.id()),
                    "No evidence is cited for the base of " + Quoted.of(outcome.id()) + ".",
                    "Write {size: …, evidence: […]}.");
        }
    }
}
