package dev.linchpin.ensemble.run;

import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.ensemble.finding.Drawn.Reached;
import dev.linchpin.ensemble.look.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many looks at one circumstance told together: counts and exact sums, the same in whatever order looks are added.
 */
public final class Tally {
    private final ExactSum[][] hypotheses;
    private final Spread[] stances;
    private final Map<Integer, Visits> states = new HashMap<>();
    private final ExactSum unsettled = new ExactSum();
    private final int[][] judged;
    private int looks;

    /**
     * Starts with no look.
     *
     * @param hypotheses how many hypotheses there are
     * @param stances how many stances
     * @param replicates of how many independent parts the draws consist
     */
    public Tally(int hypotheses, int stances, int replicates) {
        this.hypotheses = new ExactSum[hypotheses][replicates];
        for (ExactSum[] sums : this.hypotheses) {
            for (int r = 0; r < replicates; r++) {
                sums[r] = new ExactSum();
            }
        }
        judged = new int[hypotheses][replicates];
        this.stances = new Spread[stances];
        for (int s = 0; s < stances; s++) {
            this.stances[s] = new Spread();
        }
    }

    /** What happened in one state. */
    private static final class Visits {
        final ExactSum rested = new ExactSum();
        int reached;
    }

    /** Adds the look at a draw. */
    public void add(int draw, Look look) {
        looks++;
        for (int h = 0; h < hypotheses.length; h++) {
            double probability = look.probability(h);
            if (!Double.isNaN(probability)) {
                int replicate = draw % judged[h].length;
                judged[h][replicate]++;
                hypotheses[h][replicate].add(probability);
            }
        }
        double[] found = look.stances();
        for (int s = 0; s < stances.length; s++) {
            stances[s].add(found[s]);
        }
        unsettled.add(Math.min(1, look.unsettled()));
        look.chain().states().forEach(state -> states.computeIfAbsent(state, any -> new Visits()).reached++);
        for (RestingPoint rest : look.chain().restingPoints()) {
            states.computeIfAbsent(rest.state(), any -> new Visits()).rested.add(Math.min(1, rest.probability()));
        }
    }

    /** Returns how many looks there are. */
    public int looks() {
        return looks;
    }

    /** Returns in how many looks a hypothesis could be judged, for each independent part of the draws. */
    public int[] judged(int hypothesis) {
        return judged[hypothesis].clone();
    }

    /** Returns the sums of a hypothesis's probabilities, one for each independent part of the draws. */
    public double[] sums(int hypothesis) {
        double[] sums = new double[hypotheses[hypothesis].length];
        for (int r = 0; r < sums.length; r++) {
            sums[r] = hypotheses[hypothesis][r].value();
        }
        return sums;
    }

    /** Returns how many stances there are. */
    public int stances() {
        return stances.length;
    }

    /** Returns how a stance is spread, by its place in {@link Look#stances}. */
    public Spread stance(int place) {
        return stances[place];
    }

    /** Returns the mean probability that things never settle; 0 where there is no look. */
    public double unsettled() {
        return looks == 0 ? 0 : unsettled.value() / looks;
    }

    /** Returns the states that could be reached, those where things rest likeliest first, then by ordinal. */
    public List<Reached> states() {
        List<Reached> all = new ArrayList<>();
        states.forEach((state, visits) ->
                all.add(new Reached(state, visits.rested.value() / looks, (double) visits.reached / looks)));
        all.sort(Comparator.comparingDouble(Reached::probability)
                .thenComparingDouble(Reached::reached)
                .reversed()
                .thenComparingInt(Reached::state));
        return all;
    }
}
