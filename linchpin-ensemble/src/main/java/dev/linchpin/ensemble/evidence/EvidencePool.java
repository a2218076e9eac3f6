package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.Citation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Evidence.StratumReference;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Population.Stratum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How surely a thing is so, from the items cited for and against it.
 *
 * <p>An item's weight of evidence is ρ·logit h: ρ what its source's reliability times its own credibility counts for, h
 * the probability that it asserts, kept within [0.01, 0.99]; of an item with likelihoods it is ρ·ln of their ratio.
 * Weights add up from even (Good 1950), one for each origin: of items that share one, the weightiest, and of equally
 * weighty ones the first. Items heard from strata of a population count as one item more: the mean of the strata's own
 * pooled probabilities by their shares, ½ for a stratum that nobody was heard from; an origin heard from two strata has
 * a vote in each.
 *
 * <p>Cost: in proportion to the items cited. Deterministic; immutable where its numbers are.
 */
public final class EvidencePool {
    private final Dossier dossier;
    private final Numbers numbers;
    private final Set<String> dropped;

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
        this(dossier, numbers, Set.of());
    }

    private EvidencePool(Dossier dossier, Numbers numbers, Set<String> dropped) {
        this.dossier = dossier;
        this.numbers = numbers;
        this.dropped = dropped;
    }

    /**
     * Returns the pool at the same numbers with items dropped, beside those that this one lacks already. What they are
     * cited for falls back to the evidence that is left, its author's own hedge included, or to even odds where none
     * is. What is assumed stays so.
     *
     * @param items the items' ids
     * @throws IllegalArgumentException if one of them names no item
     */
    public EvidencePool without(Set<String> items) {
        Set<String> all = new HashSet<>(dropped);
        for (String item : items) {
            all.add(dossier.evidence().get(item).id());
        }
        return new EvidencePool(dossier, numbers, all);
    }

    /**
     * Returns how surely an influence is there, by the corrected reading; 1 where nothing ever said so, it being
     * assumed.
     */
    public double probability(Influence influence) {
        return influence.isAssumed()
                ? 1
                : LogOdds.probability(own(influence) + corrected(votes(influence.evidence(), true)));
    }

    /**
     * Returns how surely an influence is there by either reading, with what each item adds.
     *
     * @throws IllegalArgumentException if it is assumed, so that nothing is weighed
     */
    public PooledReading reading(Influence influence) {
        if (influence.isAssumed()) {
            throw new IllegalArgumentException("Nothing speaks for %s: it is assumed.".formatted(influence.name()));
        }
        List<Vote> votes = votes(influence.evidence(), true);
        return new PooledReading(
                LogOdds.probability(own(influence) + sum(votes(influence.evidence(), false))),
                LogOdds.probability(own(influence) + corrected(votes)),
                votes);
    }

    /** Returns the weight of evidence of one item, whether dropped or not. */
    public double weight(Evidence item) {
        if (item.likelihoods() == null) {
            return reliance(item) * LogOdds.ofAsserted(numbers.hedge(item));
        }
        return reliance(item) * Math.log(ifTrue(item) / ifFalse(item));
    }

    private double ifTrue(Evidence item) {
        return Math.max(LogOdds.LEAST, numbers.ifTrue(item));
    }

    private double ifFalse(Evidence item) {
        return Math.max(LogOdds.LEAST, numbers.ifFalse(item));
    }

    /** Returns the items that are given likelihoods and not dropped, in dossier order. */
    List<LikelihoodReading> likelihoods() {
        return dossier.evidence().all().stream()
                .filter(item -> item.likelihoods() != null && !dropped.contains(item.id()))
                .map(item -> new LikelihoodReading(item, ifTrue(item), ifFalse(item), weight(item)))
                .toList();
    }

    /** Returns what an item counts for: its source's reliability times its own credibility, in [0, 1]. */
    public double reliance(Evidence item) {
        return numbers.reliability(item) * numbers.credibility(item);
    }

    /** Returns what each population alone says of an influence that its voices are heard on. */
    List<PopulationReading> voices(Influence influence) {
        List<Citation> spoken = influence.evidence().stream()
                .filter(citation -> dossier.evidence().get(citation.evidence()).speaksFor() != null)
                .toList();
        List<Vote> whole = votes(spoken, false);
        List<Vote> apart = votes(spoken, true);
        List<PopulationReading> voices = new ArrayList<>();
        for (Population population : dossier.populations()) {
            List<Vote> heard =
                    apart.stream().filter(vote -> isOf(vote, population)).toList();
            if (!heard.isEmpty()) {
                double naive = sum(
                        whole.stream().filter(vote -> isOf(vote, population)).toList());
                voices.add(new PopulationReading(
                        population,
                        LogOdds.probability(naive),
                        LogOdds.probability(corrected(heard)),
                        strata(population, heard)));
            }
        }
        return voices;
    }

    private List<StratumReading> strata(Population population, List<Vote> heard) {
        List<Double> shares = shares(population);
        List<StratumReading> strata = new ArrayList<>();
        for (int k = 0; k < shares.size(); k++) {
            Stratum stratum = population.strata().get(k);
            StratumReference reference = new StratumReference(population.id(), stratum.id());
            List<Vote> own = heard.stream()
                    .filter(vote -> reference.equals(vote.item().speaksFor()))
                    .toList();
            strata.add(new StratumReading(
                    stratum, shares.get(k), own.stream().map(Vote::item).toList(), LogOdds.probability(sum(own))));
        }
        return strata;
    }

    private static boolean isOf(Vote vote, Population population) {
        StratumReference stratum = vote.item().speaksFor();
        return stratum != null && stratum.population().equals(population.id());
    }

    /** Returns the ids of the items that are dropped. */
    Set<String> dropped() {
        return Set.copyOf(dropped);
    }

    /** Returns the shares of a population's strata, in order. */
    List<Double> shares(Population population) {
        return numbers.shares(population);
    }

    private double own(Influence influence) {
        return influence.hedge() == null ? 0 : LogOdds.ofAsserted(numbers.hedge(influence));
    }

    private List<Vote> votes(List<Citation> citations, boolean byStratum) {
        List<Vote> votes = new ArrayList<>(citations.size());
        Map<Ear, Integer> heard = new HashMap<>();
        for (Citation citation : citations) {
            if (dropped.contains(citation.evidence())) {
                continue;
            }
            Evidence item = dossier.evidence().get(citation.evidence());
            String voice = dossier.sources().get(item.source()).voice();
            double weight = citation.against() ? -weight(item) : weight(item);
            Ear ear = new Ear(voice, byStratum ? item.speaksFor() : null);
            Integer before = heard.get(ear);
            boolean counted = before == null
                    || Math.abs(weight) > Math.abs(votes.get(before).weight());
            if (counted) {
                if (before != null) {
                    votes.set(before, votes.get(before).silenced());
                }
                heard.put(ear, votes.size());
            }
            votes.add(new Vote(item, citation.against(), voice, weight, counted));
        }
        return votes;
    }

    /** Where a voice is heard, for the one vote that it has there. */
    private record Ear(String voice, @Nullable StratumReference stratum) {}

    private static double sum(List<Vote> votes) {
        double sum = 0;
        for (Vote vote : votes) {
            sum += vote.counted() ? vote.weight() : 0;
        }
        return sum;
    }

    /** The log-odds of the votes that count, those for strata pooled by stratum and mixed by the strata's shares. */
    private double corrected(List<Vote> votes) {
        double total = 0;
        Map<String, Map<String, Double>> strata = new LinkedHashMap<>();
        for (Vote vote : votes) {
            if (vote.counted()) {
                StratumReference stratum = vote.item().speaksFor();
                if (stratum == null) {
                    total += vote.weight();
                } else {
                    strata.computeIfAbsent(stratum.population(), p -> new HashMap<>())
                            .merge(stratum.stratum(), vote.weight(), Double::sum);
                }
            }
        }
        for (Map.Entry<String, Map<String, Double>> population : strata.entrySet()) {
            total += mixed(dossier.populations().get(population.getKey()), population.getValue());
        }
        return total;
    }

    private double mixed(Population population, Map<String, Double> heard) {
        List<Double> shares = numbers.shares(population);
        double[] there = new double[shares.size()];
        double[] absent = new double[shares.size()];
        for (int k = 0; k < shares.size(); k++) {
            double weight = heard.getOrDefault(population.strata().get(k).id(), 0.0);
            double share = Math.log(shares.get(k));
            there[k] = share + LogOdds.logProbability(weight);
            absent[k] = share + LogOdds.logProbability(-weight);
        }
        return LogOdds.logSum(there) - LogOdds.logSum(absent);
    }
}
