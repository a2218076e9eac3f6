package dev.linchpin.language.rules.citation;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Uncited;
import java.util.List;
import java.util.Set;

/** Interests that no evidence is cited for. */
public final class InterestUncited implements DossierRule {
    @Override
    public String code() {
        return "interest.uncited";
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
        draft.get(Uncited.class, Uncited::of).interests().forEach((holder, interests) -> {
            List<String> targets = interests.stream().map(Interest::target).toList();
            problems.warning(
                    code(),
                    draft.place("interests/" + interests.getFirst().name()),
                    "No evidence is cited for interests of " + Quoted.of(holder) + ": " + Quoted.list(targets) + ".",
                    "Write {size: …, evidence: […]}.");
        });
    }
}
