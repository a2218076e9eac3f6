package dev.linchpin.language.rules.idle;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.HashSet;
import java.util.Set;

/** A hypothesis that neither a claim nor evidence judges. */
public final class HypothesisUnjudged implements DossierRule {
    @Override
    public String code() {
        return "hypothesis.unjudged";
    }

    @Override
    public Set<String> reads() {
        return Set.of("hypotheses", "evidence");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Set<String> judged = new HashSet<>();
        for (Evidence item : draft.dossier().evidence()) {
            item.bearsOn().forEach(bearing -> judged.add(bearing.hypothesis()));
        }
        for (Hypothesis hypothesis : draft.dossier().hypotheses()) {
            if (hypothesis.claim() == null && !judged.contains(hypothesis.id())) {
                problems.warning(
                        code(),
                        draft.place("hypotheses/" + hypothesis.id()),
                        "Nothing judges " + Quoted.of(hypothesis.id())
                                + ": it has no claim, and no evidence bears on it.",
                        null);
            }
        }
    }
}
