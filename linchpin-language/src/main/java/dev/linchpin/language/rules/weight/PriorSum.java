package dev.linchpin.language.rules.weight;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.EstimativeReading;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Yardstick;
import java.util.List;
import java.util.Set;

/** Priors that add up to more than 1, so that the hypotheses cannot be rivals and each is judged by itself. */
public final class PriorSum implements DossierRule {
    /** As far as rounded priors may be from adding up to 1. */
    private static final double SLACK = 0.05;

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
        Yardstick yardstick = draft.dossier().heading().yardstick();
        List<Hypothesis> given = draft.dossier().hypotheses().all().stream()
                .filter(hypothesis -> hypothesis.prior() != null)
                .toList();
        double sum = 0;
        for (Hypothesis hypothesis : given) {
            sum += hypothesis.prior() == null ? 0 : median(hypothesis.prior().quantity(), yardstick);
        }
        if (given.size() > 1 && sum > 1 + SLACK) {
            problems.warning(
                    code(),
                    draft.place("hypotheses/" + given.getLast().id()),
                    "The priors add up to more than 1, so that the hypotheses cannot be rivals: each is judged by itself.",
                    "Make them add up to 1 at most, or give priors to those alone of which only one can be true.");
        }
    }

    private static double median(Quantity quantity, Yardstick yardstick) {
        if (quantity instanceof Quantity.Phrase(String words)) {
            EstimativeReading reading = EstimativeWords.find(yardstick, words);
            return reading == null ? 0 : reading.quantile(0.5);
        }
        return Bounds.of(quantity).median();
    }
}
