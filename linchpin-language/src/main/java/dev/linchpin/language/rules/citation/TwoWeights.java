package dev.linchpin.language.rules.citation;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.evidence.Evidence;
import java.util.Set;

/** An item of evidence weighed both by a hedge and by likelihoods. */
public final class TwoWeights implements DossierRule {
    @Override
    public String code() {
        return "evidence.two-weights";
    }

    @Override
    public Set<String> reads() {
        return Set.of("evidence");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        for (Evidence item : draft.dossier().evidence()) {
            if (item.hedge() != null && item.likelihoods() != null) {
                problems.error(
                        code(),
                        draft.place("evidence/" + item.id()),
                        Quoted.of(item.id()) + " has both a hedge and likelihoods (if-true, if-false).",
                        "One of them weighs it; remove the other.");
            }
        }
    }
}
