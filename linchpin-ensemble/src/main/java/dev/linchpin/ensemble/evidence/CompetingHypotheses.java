package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Evidence.StratumReference;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Population;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * A dossier's hypotheses against all the evidence that bears on them: Heuer's matrix and score, which count every item,
 * and Bayes's posterior, which counts each origin once.
 *
 * @param matrix how each item sits with each hypothesis
 * @param reliances what each item counts for: reliability × credibility, in the order of the matrix's items
 * @param diagnosticities each item's greatest weight of evidence between two of the matrix's hypotheses, in the same
 *     order
 * @param scores the matrix scored by a rule
 * @param rivalries what the evidence makes of rivals, and of each hypothesis that has none
 */
public record CompetingHypotheses(
        EvidenceMatrix matrix,
        List<Double> reliances,
        List<Double> diagnosticities,
        Scores scores,
        List<RivalryReading> rivalries) {
    /** Copies the lists. */
    public CompetingHypotheses {
        reliances = List.copyOf(reliances);
        diagnosticities = List.copyOf(diagnosticities);
        rivalries = List.copyOf(rivalries);
    }

    /**
     * Weighs the evidence on a dossier's hypotheses.
     *
     * @param pool the evidence, weighed
     * @param prior the prior of each hypothesis that has one
     */
    public static CompetingHypotheses of(Dossier dossier, EvidencePool pool, ToDoubleFunction<Hypothesis> prior) {
        EvidenceMatrix matrix = EvidenceMatrix.of(dossier, pool.dropped());
        List<Double> reliances = matrix.items().stream().map(pool::reliance).toList();
        List<Double> diagnosticities = ballots(dossier, pool, matrix.items(), matrix.hypotheses()).stream()
                .map(Ballot::diagnosticity)
                .toList();
        List<RivalryReading> rivalries = Rivalry.among(matrix.hypotheses(), prior).stream()
                .map(rivalry -> reading(
                        dossier,
                        new Bayes(
                                dossier,
                                rivalry,
                                ballots(dossier, pool, matrix.items(), rivalry.hypotheses()),
                                pool::shares),
                        rivalry,
                        pool))
                .toList();
        return new CompetingHypotheses(
                matrix,
                reliances,
                diagnosticities,
                scored(ScoringRule.LINCHPIN, matrix, reliances, rivalries),
                rivalries);
    }

    /** Returns the same with the matrix scored by another rule. */
    public CompetingHypotheses scoredBy(ScoringRule rule) {
        return new CompetingHypotheses(
                matrix, reliances, diagnosticities, scored(rule, matrix, reliances, rivalries), rivalries);
    }

    private static Scores scored(
            ScoringRule rule, EvidenceMatrix matrix, List<Double> reliances, List<RivalryReading> rivalries) {
        List<Integer> rivals = rivalries.stream()
                .filter(reading -> !reading.rivalry().isAlone())
                .flatMap(reading -> reading.rivalry().hypotheses().stream())
                .map(matrix.hypotheses()::indexOf)
                .toList();
        List<Double> weights = reliances.stream().map(rule::weight).toList();
        return rule.score(matrix.rows(), weights, matrix.hypotheses().size(), rivals);
    }

    private static List<Ballot> ballots(
            Dossier dossier, EvidencePool pool, List<Evidence> items, List<Hypothesis> hypotheses) {
        List<Ballot> ballots = new ArrayList<>();
        for (Evidence item : items) {
            String voice = dossier.sources().get(item.source()).voice();
            Ballot ballot = Ballot.of(item, voice, pool.weight(item), hypotheses);
            if (ballot != null) {
                ballots.add(ballot);
            }
        }
        return ballots;
    }

    private static RivalryReading reading(Dossier dossier, Bayes bayes, Rivalry rivalry, EvidencePool pool) {
        List<Double> naive = bayes.posterior(false, null);
        List<Double> posterior = bayes.posterior(true, null);
        List<HypothesisReading> hypotheses = new ArrayList<>();
        for (int h = 0; h < rivalry.hypotheses().size(); h++) {
            hypotheses.add(new HypothesisReading(
                    rivalry.hypotheses().get(h),
                    rivalry.priors().get(h),
                    naive.get(h),
                    posterior.get(h),
                    voices(dossier, bayes, rivalry.hypotheses().get(h), h, pool)));
        }
        Set<Ballot> counted = new HashSet<>(bayes.counted(true, ballot -> true));
        List<ItemReading> items = new ArrayList<>();
        for (Ballot ballot : bayes.ballots()) {
            boolean counts = counted.contains(ballot);
            List<Double> without = counts ? bayes.posterior(true, ballot.item()) : posterior;
            items.add(new ItemReading(
                    ballot.item(), ballot.voice(), counts, ballot.diagnosticity(), without, Bayes.leaders(without)));
        }
        return new RivalryReading(rivalry, hypotheses, posterior.getLast(), Bayes.leaders(posterior), items);
    }

    private static List<PopulationReading> voices(
            Dossier dossier, Bayes bayes, Hypothesis hypothesis, int place, EvidencePool pool) {
        List<PopulationReading> voices = new ArrayList<>();
        for (Population population : dossier.populations()) {
            boolean heard = bayes.ballots().stream()
                    .anyMatch(ballot ->
                            Bayes.isOf(ballot, population) && EvidenceMatrix.cell(ballot.item(), hypothesis) != null);
            if (heard) {
                List<Double> shares = pool.shares(population);
                List<StratumReading> strata = new ArrayList<>();
                for (int k = 0; k < shares.size(); k++) {
                    Population.Stratum stratum = population.strata().get(k);
                    StratumReference reference = new StratumReference(population.id(), stratum.id());
                    strata.add(new StratumReading(
                            stratum,
                            shares.get(k),
                            bayes.ballots().stream()
                                    .map(Ballot::item)
                                    .filter(item -> reference.equals(item.speaksFor()))
                                    .toList(),
                            bayes.ofStratum(reference).get(place)));
                }
                voices.add(new PopulationReading(
                        population,
                        bayes.naive(population).get(place),
                        bayes.corrected(population).get(place),
                        strata));
            }
        }
        return voices;
    }
}
