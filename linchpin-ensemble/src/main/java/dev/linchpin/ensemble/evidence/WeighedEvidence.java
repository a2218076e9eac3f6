package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a dossier's evidence says by itself, before any game is analysed.
 *
 * @param influences the influences that evidence or a hedge speaks for, in dossier order
 * @param hypotheses the hypotheses against the evidence
 * @param likelihoods the items that are given likelihoods, in dossier order
 */
public record WeighedEvidence(
        List<WeighedInfluence> influences, CompetingHypotheses hypotheses, List<LikelihoodReading> likelihoods) {
    /** Copies the lists. */
    public WeighedEvidence {
        influences = List.copyOf(influences);
        likelihoods = List.copyOf(likelihoods);
    }

    /**
     * Weighs a dossier's evidence.
     *
     * @param pool the evidence with the numbers to weigh it by
     * @param prior the prior of each hypothesis that has one
     */
    public static WeighedEvidence of(Dossier dossier, EvidencePool pool, ToDoubleFunction<Hypothesis> prior) {
        List<WeighedInfluence> influences = dossier.influences().all().stream()
                .filter(influence -> !influence.isAssumed())
                .map(influence -> new WeighedInfluence(influence, pool.reading(influence), pool.voices(influence)))
                .toList();
        return new WeighedEvidence(influences, CompetingHypotheses.of(dossier, pool, prior), pool.likelihoods());
    }

    /** Returns the same with the matrix of hypotheses scored by another rule. */
    public WeighedEvidence scoredBy(ScoringRule rule) {
        return new WeighedEvidence(influences, hypotheses.scoredBy(rule), likelihoods);
    }
}
