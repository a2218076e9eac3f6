package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.evidence.Hypothesis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Hypotheses of which at most one is true, or one by itself, with how probable each was before the evidence.
 *
 * <p>A dossier's hypotheses are rivals where they have priors that add up to at most 1, or where none has a prior, each
 * then being as probable as another. What the priors leave over is that none of them is true. Priors that add up to
 * more cannot be rivals': each hypothesis is then judged by itself, against its negation. So is one without a prior
 * beside others that have one, from even odds.
 *
 * @param hypotheses the hypotheses
 * @param priors the prior of each
 * @param otherwise the prior of there being none of them true; of one by itself, of its negation
 */
public record Rivalry(List<Hypothesis> hypotheses, List<Double> priors, double otherwise) {
    /** How far the priors of rivals that leave nothing over may be from adding up to 1, as rounded ones are. */
    public static final double SLACK = 0.05;

    private static final double EVEN = 0.5;

    /** Copies the lists. */
    public Rivalry {
        hypotheses = List.copyOf(hypotheses);
        priors = List.copyOf(priors);
    }

    /**
     * Returns who is whose rival.
     *
     * @param hypotheses the hypotheses that there are priors or evidence for
     * @param prior the prior of each that has one
     */
    public static List<Rivalry> among(List<Hypothesis> hypotheses, ToDoubleFunction<Hypothesis> prior) {
        List<Hypothesis> given =
                hypotheses.stream().filter(h -> h.prior() != null).toList();
        List<Rivalry> found = new ArrayList<>();
        if (given.isEmpty() && hypotheses.size() > 1) {
            double even = 1.0 / hypotheses.size();
            found.add(new Rivalry(hypotheses, Collections.nCopies(hypotheses.size(), even), 0));
            return found;
        }
        List<Double> priors = given.stream().map(prior::applyAsDouble).toList();
        double sum = priors.stream().mapToDouble(p -> p).sum();
        boolean rivals = given.size() > 1 && sum <= 1 + SLACK;
        if (rivals) {
            boolean whole = sum >= 1 - SLACK;
            found.add(new Rivalry(
                    given, whole ? priors.stream().map(p -> p / sum).toList() : priors, whole ? 0 : 1 - sum));
        }
        for (Hypothesis hypothesis : hypotheses) {
            if (!rivals || hypothesis.prior() == null) {
                found.add(alone(hypothesis, hypothesis.prior() == null ? EVEN : prior.applyAsDouble(hypothesis)));
            }
        }
        return found;
    }

    private static Rivalry alone(Hypothesis hypothesis, double prior) {
        return new Rivalry(List.of(hypothesis), List.of(prior), 1 - prior);
    }

    /** Returns whether this is one hypothesis by itself, against its negation. */
    public boolean isAlone() {
        return hypotheses.size() == 1;
    }
}
