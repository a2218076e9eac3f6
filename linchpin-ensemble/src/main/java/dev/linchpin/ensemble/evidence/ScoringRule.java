package dev.linchpin.ensemble.evidence;

import static dev.linchpin.model.evidence.Consistency.C;
import static dev.linchpin.model.evidence.Consistency.CC;
import static dev.linchpin.model.evidence.Consistency.I;
import static dev.linchpin.model.evidence.Consistency.II;
import static dev.linchpin.model.evidence.Consistency.N;
import static dev.linchpin.model.evidence.Consistency.NA;

import dev.linchpin.model.evidence.Consistency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a matrix of competing hypotheses is scored: what each cell counts for and how much its row weighs. A hypothesis's
 * score is the sum, over items, of weight × cell; the one nearest to 0 has least against it.
 *
 * <p>Sources: {@link #LINCHPIN} counts as Heuer (1999) and Pherson do, I once and II twice, and weighs by reliability ×
 * credibility; the others are the rules of three published tools, cell by cell.
 *
 * @param id the word that asks for it
 * @param label what reports call it
 * @param inconsistency what each kind of cell counts for in the score; 0 where not named
 * @param consistency what each counts for in favour, which breaks ties between equal scores; 0 where not named
 * @param weights what a row weighs by how far it can be relied on; empty where it weighs just that
 * @param spread what the tool calls an item's diagnosticity
 */
public record ScoringRule(
        String id,
        String label,
        Map<Consistency, Double> inconsistency,
        Map<Consistency, Double> consistency,
        Map<Band, Double> weights,
        Spread spread) {
    /** By reliability × credibility, each item's diagnosticity being the odds that it can shift. */
    public static final ScoringRule LINCHPIN = new ScoringRule(
            "linchpin", "reliability × credibility", Map.of(I, 1.0, II, 2.0), Map.of(), Map.of(), Spread.NONE);

    /** Burton's open-source ACH. */
    public static final ScoringRule BURTON = new ScoringRule(
            "burton",
            "Burton's open-source ACH",
            Map.of(I, 1.0, II, 2.0),
            Map.of(),
            Map.of(Band.LOW, 0.5, Band.MEDIUM, 1.0, Band.HIGH, 2.0),
            Spread.SUM);

    /** PARC ACH 2.0, which weighs by credibility and by relevance. */
    public static final ScoringRule PARC = new ScoringRule(
            "parc",
            "PARC ACH 2.0",
            Map.of(I, -1.0, II, -2.0),
            Map.of(),
            Map.of(Band.LOW, Math.sqrt(0.5), Band.MEDIUM, 1.0, Band.HIGH, Math.sqrt(2)),
            Spread.NONE);

    /** Open Synthesis, by one rater: squares of the distance from neutral on a scale of 1 to 5, unweighted. */
    public static final ScoringRule OPEN_SYNTHESIS = new ScoringRule(
            "open-synthesis",
            "Open Synthesis",
            Map.of(I, 1.0, II, 4.0),
            Map.of(C, 1.0, CC, 4.0),
            Map.of(Band.LOW, 1.0, Band.MEDIUM, 1.0, Band.HIGH, 1.0),
            Spread.DEVIATION);

    private static final List<ScoringRule> ALL = List.of(LINCHPIN, BURTON, PARC, OPEN_SYNTHESIS);

    private static final Map<Consistency, Double> CODES = Map.of(II, 1.0, I, 2.0, N, 3.0, NA, 3.0, C, 4.0, CC, 5.0);

    /** Scores nearer to each other than this are equal. */
    private static final double TIE = 1e-9;

    /** How far something can be relied on, in the three steps that tools ask for. */
    public enum Band {
        /** Low: below a third. */
        LOW,
        /** Medium. */
        MEDIUM,
        /** High: from two thirds. */
        HIGH;

        /** Returns the band of a number in [0, 1]. */
        public static Band of(double reliance) {
            return values()[(int) Math.clamp(Math.floor(reliance * 3), 0, 2)];
        }
    }

    /** What a tool calls diagnosticity. */
    public enum Spread {
        /** It has no such number, or ours stands for it. */
        NONE,
        /** The sum of a row's cells, which does not tell apart: an item against all alike has the greatest. */
        SUM,
        /** The standard deviation of a row's cells on a scale of 1 to 5. */
        DEVIATION
    }

    /** Copies the maps. */
    public ScoringRule {
        inconsistency = Map.copyOf(inconsistency);
        consistency = Map.copyOf(consistency);
        weights = Map.copyOf(weights);
    }

    /** Returns all rules, the usual one first. */
    public static List<ScoringRule> all() {
        return ALL;
    }

    /** Returns the rule of an id, or null. */
    public static @Nullable ScoringRule find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElse(null);
    }

    /** Returns what a row weighs that can be relied on so far. */
    public double weight(double reliance) {
        return weights.isEmpty() ? reliance : weight(Band.of(reliance));
    }

    /**
     * Returns what a row weighs of a band.
     *
     * @throws IllegalArgumentException if the rule knows no bands
     */
    public double weight(Band band) {
        Double weight = weights.get(band);
        if (weight == null) {
            throw new IllegalArgumentException("The rule %s weighs by numbers, not by %s.".formatted(id, band));
        }
        return weight;
    }

    /**
     * Scores a matrix of rivals.
     *
     * @param rows the cells, a row an item
     * @param weights what each row weighs
     * @param hypotheses how many columns there are
     */
    public Scores score(List<List<Consistency>> rows, List<Double> weights, int hypotheses) {
        return score(
                rows,
                weights,
                hypotheses,
                IntStream.range(0, hypotheses).boxed().toList());
    }

    /**
     * Scores a matrix of which some hypotheses are rivals.
     *
     * @param rows the cells, a row an item
     * @param weights what each row weighs
     * @param hypotheses how many columns there are
     * @param rivals the columns of which one may lead, in ascending order
     */
    public Scores score(List<List<Consistency>> rows, List<Double> weights, int hypotheses, List<Integer> rivals) {
        List<List<Integer>> without = new ArrayList<>();
        for (int left = 0; left < rows.size(); left++) {
            without.add(leaders(
                    rivals,
                    sums(inconsistency, rows, weights, hypotheses, left),
                    sums(consistency, rows, weights, hypotheses, left)));
        }
        List<@Nullable Double> spreads = new ArrayList<>();
        rows.forEach(row -> spreads.add(spread(row)));
        List<Double> against = sums(inconsistency, rows, weights, hypotheses, -1);
        List<Double> favour = sums(consistency, rows, weights, hypotheses, -1);
        return new Scores(this, against, favour, leaders(rivals, against, favour), without, spreads);
    }

    private static List<Double> sums(
            Map<Consistency, Double> counts,
            List<List<Consistency>> rows,
            List<Double> weights,
            int hypotheses,
            int leftOut) {
        List<Double> sums = new ArrayList<>();
        for (int h = 0; h < hypotheses; h++) {
            double sum = 0;
            for (int e = 0; e < rows.size(); e++) {
                if (e != leftOut) {
                    sum += weights.get(e) * counts.getOrDefault(rows.get(e).get(h), 0.0);
                }
            }
            sums.add(sum);
        }
        return sums;
    }

    private static List<Integer> leaders(List<Integer> rivals, List<Double> against, List<Double> favour) {
        List<Integer> leaders = new ArrayList<>();
        for (int h : rivals) {
            int order = leaders.isEmpty() ? -1 : compare(against, favour, h, leaders.getFirst());
            if (order < 0) {
                leaders.clear();
            }
            if (order <= 0) {
                leaders.add(h);
            }
        }
        return leaders;
    }

    private static int compare(List<Double> against, List<Double> favour, int a, int b) {
        double less = Math.abs(against.get(a)) - Math.abs(against.get(b));
        double more = favour.get(a) - favour.get(b);
        if (Math.abs(less) > TIE) {
            return less < 0 ? -1 : 1;
        }
        return Math.abs(more) <= TIE ? 0 : more > 0 ? -1 : 1;
    }

    private @Nullable Double spread(List<Consistency> row) {
        return switch (spread) {
            case NONE -> null;
            case SUM ->
                row.stream()
                        .mapToDouble(cell -> inconsistency.getOrDefault(cell, 0.0))
                        .sum();
            case DEVIATION -> deviation(row);
        };
    }

    private static double deviation(List<Consistency> row) {
        List<Double> codes =
                row.stream().map(cell -> CODES.getOrDefault(cell, 3.0)).toList();
        double mean = codes.stream().mapToDouble(code -> code).average().orElse(0);
        double squares = codes.stream()
                .mapToDouble(code -> (code - mean) * (code - mean))
                .average()
                .orElse(0);
        return Math.sqrt(squares);
    }
}
