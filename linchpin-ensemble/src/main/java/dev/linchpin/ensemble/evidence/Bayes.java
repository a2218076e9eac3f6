package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Evidence.StratumReference;
import dev.linchpin.model.evidence.Population;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Bayes's rule over the hypotheses of a rivalry: log prior plus what ballots add, one for each origin (the most
 * diagnostic; of equally diagnostic ones the first), made to add up to 1.
 *
 * <p>Voices of a population count as one ballot more: each stratum's own posterior from even priors, mixed by the
 * strata's shares; a stratum that nobody was heard from stays even. Worked in logarithms, so that no number of items
 * makes it overflow. Cost: O(items × hypotheses).
 */
final class Bayes {
    /** Probabilities nearer to each other than this are equal. */
    private static final double TIE = 1e-9;

    private final Dossier dossier;
    private final Rivalry rivalry;
    private final List<Ballot> ballots;
    private final Function<Population, List<Double>> shares;

    Bayes(Dossier dossier, Rivalry rivalry, List<Ballot> ballots, Function<Population, List<Double>> shares) {
        this.dossier = dossier;
        this.rivalry = rivalry;
        this.ballots = List.copyOf(ballots);
        this.shares = shares;
    }

    List<Ballot> ballots() {
        return ballots;
    }

    /** Returns the ballots that count, one a voice; of those heard from strata, one a voice and stratum. */
    List<Ballot> counted(boolean byStratum, Predicate<Ballot> asked) {
        Map<Ear, Ballot> heard = new LinkedHashMap<>();
        for (Ballot ballot : ballots) {
            if (asked.test(ballot)) {
                heard.merge(
                        new Ear(ballot.voice(), byStratum ? ballot.item().speaksFor() : null),
                        ballot,
                        (before, next) -> next.diagnosticity() > before.diagnosticity() ? next : before);
            }
        }
        return List.copyOf(heard.values());
    }

    private record Ear(String voice, @Nullable StratumReference stratum) {}

    /**
     * Returns the posterior of each hypothesis, and last that none of them is true.
     *
     * @param byStratum whether voices are corrected for who was heard
     * @param left an item to leave out, or null
     */
    List<Double> posterior(boolean byStratum, @Nullable Evidence left) {
        List<Ballot> counted = counted(byStratum, ballot -> !ballot.item().equals(left));
        double[] logs = new double[rivalry.hypotheses().size() + 1];
        for (int h = 0; h < logs.length; h++) {
            logs[h] = Math.log(h < rivalry.priors().size() ? rivalry.priors().get(h) : rivalry.otherwise());
        }
        add(logs, sum(counted, ballot -> !byStratum || ballot.item().speaksFor() == null));
        if (byStratum) {
            for (Population population : dossier.populations()) {
                if (counted.stream().anyMatch(ballot -> isOf(ballot, population))) {
                    add(logs, logMixed(population, counted));
                }
            }
        }
        return probabilities(logs);
    }

    /** Returns a population's voices alone, from even priors: pooled as if drawn from the whole. */
    List<Double> naive(Population population) {
        return probabilities(sum(counted(false, ballot -> isOf(ballot, population)), ballot -> true));
    }

    /** Returns a population's voices alone, from even priors: pooled by stratum and mixed by share. */
    List<Double> corrected(Population population) {
        return probabilities(logMixed(population, counted(true, ballot -> isOf(ballot, population))));
    }

    /** Returns a stratum's voices alone, from even priors. */
    List<Double> ofStratum(StratumReference stratum) {
        return probabilities(
                sum(counted(true, ballot -> stratum.equals(ballot.item().speaksFor())), ballot -> true));
    }

    static boolean isOf(Ballot ballot, Population population) {
        StratumReference stratum = ballot.item().speaksFor();
        return stratum != null && stratum.population().equals(population.id());
    }

    private double[] logMixed(Population population, List<Ballot> counted) {
        List<Double> parts = shares.apply(population);
        int strata = parts.size();
        double[][] logs = new double[rivalry.hypotheses().size() + 1][strata];
        for (int k = 0; k < strata; k++) {
            StratumReference stratum = new StratumReference(
                    population.id(), population.strata().get(k).id());
            double[] own = sum(counted, ballot -> stratum.equals(ballot.item().speaksFor()));
            double whole = LogOdds.logSum(own);
            for (int h = 0; h < own.length; h++) {
                logs[h][k] = Math.log(parts.get(k)) + own[h] - whole;
            }
        }
        double[] mixed = new double[logs.length];
        for (int h = 0; h < logs.length; h++) {
            mixed[h] = LogOdds.logSum(logs[h]);
        }
        return mixed;
    }

    /** What ballots add to the log-likelihood of each hypothesis, and of none; minus infinity where none cannot be. */
    private double[] sum(List<Ballot> counted, Predicate<Ballot> asked) {
        int hypotheses = rivalry.hypotheses().size();
        double[] sum = new double[hypotheses + 1];
        for (Ballot ballot : counted) {
            if (asked.test(ballot)) {
                for (int h = 0; h < hypotheses; h++) {
                    sum[h] += ballot.logLikelihood(h);
                }
                sum[hypotheses] += ballot.otherwise();
            }
        }
        if (rivalry.otherwise() == 0 && !rivalry.isAlone()) {
            sum[hypotheses] = Double.NEGATIVE_INFINITY;
        }
        return sum;
    }

    private static void add(double[] logs, double[] more) {
        for (int h = 0; h < logs.length; h++) {
            logs[h] += more[h];
        }
    }

    private static List<Double> probabilities(double[] logs) {
        double whole = LogOdds.logSum(logs);
        List<Double> probabilities = new ArrayList<>();
        for (double log : logs) {
            probabilities.add(Math.exp(log - whole));
        }
        return List.copyOf(probabilities);
    }

    /** Returns the places of the most probable, none of them being the last place. */
    static List<Integer> leaders(List<Double> probabilities) {
        double greatest = Collections.max(probabilities);
        List<Integer> leaders = new ArrayList<>();
        for (int h = 0; h < probabilities.size(); h++) {
            if (probabilities.get(h) > greatest - TIE) {
                leaders.add(h);
            }
        }
        return leaders;
    }
}
