package dev.linchpin.language.rules.citation;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Uncited;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.Set;

/** A prior that no evidence is cited for. */
public final class PriorUncited implements DossierRule {
    @Override
    public String code() {
        return "prior.uncited";
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
        for (Hypothesis hypothesis : draft.get(Uncited.class, Uncited::of).priors()) {
            problems.warning(
                    code(),
                    draft.place("hypotheses/" + hypothesis.id()),
                    "No evidence is cited for the prior of " + Quoted.of(hypothesis.id()) + ".",
                    "Write {size: …, evidence: […]}.");
        }
    }
}
