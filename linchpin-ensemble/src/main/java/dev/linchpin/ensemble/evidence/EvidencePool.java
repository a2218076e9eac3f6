package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.Citation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Evidence.StratumReference;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Population.Stratum;
import dev.linchpin.model.evidence.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How surely a thing is so, from the items cited for and against it.
 *
 * <p>An item's weight of evidence is ρ·logit h: ρ what its source's reliability times its own credibility counts for, h
 * the probability that it asserts, kept within [0.01, 0.99]; of an item with likelihoods it is ρ·ln of their ratio.
 * Weights add up from even (Good 1950), one for each origin: of items that share one, the weightiest. Items heard from
 * strata of a population count as one item more: the mean of the strata's own pooled probabilities by their shares, ½
 * for a stratum that nobody was heard from.
 */
public final class EvidencePool {
    private static final double LEAST = 0.01;
    private static final double GREATEST = 0.99;

    private final Dossier dossier;
    private final Numbers numbers;

    /** The numbers that evidence is weighed with. */
    public interface Numbers {
        /** Returns the probability that an item asserts. */
        double hedge(Evidence item);

        /** Returns what the reliability of an item's source counts for, in [0, 1]. */
        double reliability(Evidence item);

        /** Returns what an item's credibility counts for, in [0, 1]. */
        double credibility(Evidence item);

        /** Returns the probability that the author asserts of an influence that has a hedge of its own. */
        double hedge(Influence influence);

        /** Returns how likely an item that gives likelihoods is if what it bears on is true. */
        double ifTrue(Evidence item);

        /** Returns how likely an item that gives likelihoods is if what it bears on is false. */
        double ifFalse(Evidence item);

        /** Returns the shares of a population's strata, in order; they add up to 1. */
        List<Double> shares(Population population);
    }

    /** Prepares to weigh a dossier's evidence. */
    public EvidencePool(Dossier dossier, Numbers numbers) {
        this.dossier = dossier;
        this.numbers = numbers;
    }

    /** Returns how surely an influence is there; 1 where nothing says so, it being assumed. */
    public double probability(Influence influence) {
        if (influence.isAssumed()) {
            return 1;
        }
        double own = influence.hedge() == null ? 0 : logit(numbers.hedge(influence));
        return logistic(own + weight(influence.evidence()));
    }

    /** Returns the weight of evidence of items cited together, corrected for who was heard. */
    public double weight(List<Citation> citations) {
        Map<String, Double> voices = new LinkedHashMap<>();
        Map<Population, Map<String, Map<String, Double>>> heard = new LinkedHashMap<>();
        for (Citation citation : citations) {
            Evidence item = dossier.evidence().get(citation.evidence());
            double weight = citation.against() ? -weight(item) : weight(item);
            StratumReference stratum = item.speaksFor();
            Map<String, Double> among = stratum == null
                    ? voices
                    : heard.computeIfAbsent(dossier.populations().get(stratum.population()), p -> new LinkedHashMap<>())
                            .computeIfAbsent(stratum.stratum(), s -> new LinkedHashMap<>());
            Source source = dossier.sources().get(item.source());
            among.merge(source.voice(), weight, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
        }
        double total = sum(voices);
        for (Map.Entry<Population, Map<String, Map<String, Double>>> population : heard.entrySet()) {
            total += logit(corrected(population.getKey(), population.getValue()));
        }
        return total;
    }

    /** Returns the weight of evidence of one item. */
    public double weight(Evidence item) {
        double reliance = numbers.reliability(item) * numbers.credibility(item);
        if (item.likelihoods() == null) {
            return reliance * logit(numbers.hedge(item));
        }
        double ifTrue = Math.max(LEAST, numbers.ifTrue(item));
        double ifFalse = Math.max(LEAST, numbers.ifFalse(item));
        return reliance * Math.log(ifTrue / ifFalse);
    }

    private double corrected(Population population, Map<String, Map<String, Double>> heard) {
        List<Double> shares = numbers.shares(population);
        double corrected = 0;
        for (int k = 0; k < shares.size(); k++) {
            Stratum stratum = population.strata().get(k);
            corrected += shares.get(k) * logistic(sum(Objects.requireNonNullElse(heard.get(stratum.id()), Map.of())));
        }
        return corrected;
    }

    private static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double logit(double probability) {
        double kept = Math.min(GREATEST, Math.max(LEAST, probability));
        return Math.log(kept / (1 - kept));
    }

    private static double logistic(double weight) {
        return 1 / (1 + Math.exp(-weight));
    }
}
