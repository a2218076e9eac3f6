package dev.linchpin.language.rules.weight;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.List;
import java.util.Set;

/** Priors that add up to more than 1, so that the hypotheses cannot be rivals and each is judged by itself. */
public final class PriorSum implements DossierRule {
    @Override
    public String code() {
        return "prior.sum";
    }

    @Override
    public Set<String> reads() {
        return Set.of("hypotheses");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Rivals rivals = draft.get(Rivals.class, Rivals::of);
        List<Hypothesis> given = rivals.hypotheses();
        if (given.size() > 1 && !rivals.areRivals()) {
            problems.warning(
                    code(),
                    draft.place("hypotheses/" + given.getLast().id()),
                    "The priors add up to more than 1, so that the hypotheses cannot be rivals: each is judged by itself.",
                    "Make them add up to 1 at most, or give priors to those alone of which only one can be true.");
        }
    }
}
