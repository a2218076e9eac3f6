package dev.linchpin.language.rules.weight;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.EstimativeReading;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Yardstick;
import java.util.List;

/**
 * The hypotheses that have priors.
 *
 * @param hypotheses the hypotheses
 * @param sum what their priors' medians add up to
 */
public record Rivals(List<Hypothesis> hypotheses, double sum) {
    /** As far as rounded priors may be from adding up to 1. */
    private static final double SLACK = 0.05;

    /** Copies the list. */
    public Rivals {
        hypotheses = List.copyOf(hypotheses);
    }

    /** Returns those of a dossier. */
    public static Rivals of(Dossier dossier) {
        Yardstick yardstick = dossier.heading().yardstick();
        List<Hypothesis> given = dossier.hypotheses().all().stream()
                .filter(hypothesis -> hypothesis.prior() != null)
                .toList();
        double sum = 0;
        for (Hypothesis hypothesis : given) {
            sum += hypothesis.prior() == null ? 0 : median(hypothesis.prior().quantity(), yardstick);
        }
        return new Rivals(given, sum);
    }

    /** Returns whether their priors leave room for at most one of them to be true; otherwise each is judged by itself. */
    public boolean areRivals() {
        return sum <= 1 + SLACK;
    }

    private static double median(Quantity quantity, Yardstick yardstick) {
        if (quantity instanceof Quantity.Phrase(String words)) {
            EstimativeReading reading = EstimativeWords.find(yardstick, words);
            return reading == null ? 0 : reading.quantile(0.5);
        }
        return Bounds.of(quantity).median();
    }
}
