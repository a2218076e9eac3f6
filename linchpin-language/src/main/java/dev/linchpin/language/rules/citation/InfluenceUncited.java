package dev.linchpin.language.rules.citation;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Uncited;
import java.util.Set;

/** A link that nothing says is there. */
public final class InfluenceUncited implements DossierRule {
    @Override
    public String code() {
        return "influence.uncited";
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
        for (Influence influence : draft.get(Uncited.class, Uncited::of).influences()) {
            problems.warning(
                    code(),
                    draft.place("influences/" + influence.name()),
                    "Nothing says that " + Quoted.of(influence.name()) + " is there; it is assumed.",
                    "Cite evidence, or give it a hedge.");
        }
    }
}
