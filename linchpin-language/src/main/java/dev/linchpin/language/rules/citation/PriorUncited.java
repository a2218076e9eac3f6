package dev.linchpin.language.rules.citation;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Facts;
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
    public void check(Facts facts, Problems problems) {
        if (facts.dossier().evidence().isEmpty()) {
            return;
        }
        for (Hypothesis hypothesis : facts.get(Uncited.class, Uncited::of).priors()) {
            problems.warning(
                    code(),
                    facts.place("hypotheses/" + hypothesis.id()),
                    "No evidence is cited for the prior of " + Quoted.of(hypothesis.id()) + ".",
                    "Write {size: …, evidence: […]}.");
        }
    }
}
