package dev.linchpin.verify.study;

import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What concepts and rounds of credibility make of games of one kind and size, on the mean, as rows of tables. */
final class Figures {
    /** Rounds with a column of their own. */
    static final int ROUNDS_SHOWN = 6;

    private static final String NOT_JUDGED = "–";

    private final Map<StabilityConcept, Double> shares = new EnumMap<>(StabilityConcept.class);
    private final Map<StabilityConcept, Integer> withNone = new EnumMap<>(StabilityConcept.class);
    private final double[] byRound = new double[ROUNDS_SHOWN + 1];
    private double lastOdd;
    private double lastEven;
    private int settled;
    private int sumOfRounds;
    private int mostRounds;
    private int games;
    private int judgedByRounds;

    /** Counts a game, under some concepts. */
    void add(Stability stability, List<StabilityConcept> concepts) {
        games++;
        int states = stability.game().form().states().count();
        for (StabilityConcept concept : concepts) {
            add(concept, stability.equilibria(concept).cardinality(), states);
        }
    }

    /** Counts how many of a game's states are equilibria. */
    void add(StabilityConcept concept, int equilibria, int states) {
        shares.merge(concept, (double) equilibria / states, Double::sum);
        withNone.merge(concept, equilibria == 0 ? 1 : 0, Integer::sum);
    }

    /** Counts a game's rounds. */
    void add(CredibilityRounds rounds, int states) {
        judgedByRounds++;
        for (int round = 0; round <= ROUNDS_SHOWN; round++) {
            byRound[round] += share(rounds, round, states);
        }
        int even = rounds.last() + rounds.last() % 2;
        lastEven += share(rounds, even, states);
        lastOdd += share(rounds, even + 1, states);
        settled += rounds.settles() ? 1 : 0;
        sumOfRounds += rounds.last();
        mostRounds = Math.max(mostRounds, rounds.last());
    }

    private static double share(CredibilityRounds rounds, int round, int states) {
        return (double) rounds.equilibria(round).cardinality() / states;
    }

    /** Returns the heads of the columns of {@link #ofConcepts}. */
    static List<String> headsOfConcepts() {
        List<String> heads = new ArrayList<>(List.of("options", "games"));
        for (StabilityConcept concept : StabilityConcept.values()) {
            heads.add(head(concept));
        }
        heads.add("no Nash");
        heads.add("no CSEQ");
        return heads;
    }

    /** Returns what concepts are called at the head of a column. */
    static String head(StabilityConcept concept) {
        return concept == StabilityConcept.NASH ? "Nash" : concept.name();
    }

    /** Returns the share of states that are equilibria under each concept, and of games without any. */
    List<String> ofConcepts(int options) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(options), Integer.toString(games)));
        for (StabilityConcept concept : StabilityConcept.values()) {
            Double sum = shares.get(concept);
            cells.add(sum == null ? NOT_JUDGED : percent(sum / games));
        }
        cells.add(percent((double) withNone.getOrDefault(StabilityConcept.NASH, 0) / games));
        cells.add(percent((double) withNone.getOrDefault(StabilityConcept.CSEQ, 0) / games));
        return cells;
    }

    /** Returns the heads of the columns of {@link #ofRounds}. */
    static List<String> headsOfRounds() {
        List<String> heads = new ArrayList<>(List.of("options", "games"));
        for (int round = 1; round <= ROUNDS_SHOWN; round++) {
            heads.add("round " + round);
        }
        heads.addAll(List.of("last odd", "last even", "settle", "rounds, mean", "most"));
        return heads;
    }

    /** Returns the share of states that are equilibria in each round, and after how many rounds nothing new comes. */
    List<String> ofRounds(int options) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(options), Integer.toString(judgedByRounds)));
        for (int round = 1; round <= ROUNDS_SHOWN; round++) {
            cells.add(percent(byRound[round] / judgedByRounds));
        }
        cells.add(percent(lastOdd / judgedByRounds));
        cells.add(percent(lastEven / judgedByRounds));
        cells.add(percent((double) settled / judgedByRounds));
        cells.add("%d.%d".formatted(sumOfRounds / judgedByRounds, sumOfRounds * 10 / judgedByRounds % 10));
        cells.add(Integer.toString(mostRounds));
        return cells;
    }

    /** Returns a share in percent: one decimal, or two digits of what is left to 0 or 100 where that is less than 1. */
    static String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(100 * share);
        BigDecimal left = BigDecimal.valueOf(100).subtract(percent);
        if (percent.compareTo(BigDecimal.ONE) < 0) {
            return twoDigits(percent).toPlainString();
        }
        if (left.compareTo(BigDecimal.ONE) < 0) {
            return BigDecimal.valueOf(100).subtract(twoDigits(left)).toPlainString();
        }
        return percent.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal twoDigits(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : number.setScale(number.scale() - number.precision() + 2, RoundingMode.HALF_UP);
    }
}
