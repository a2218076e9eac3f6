package dev.linchpin.ensemble.lever;

import dev.linchpin.ensemble.random.Interval;
import org.jspecify.annotations.Nullable;

/** What a lever changes, draw by draw the same numbers with it and without, summed up in the order of the draws. */
final class Effect {
    /** For each claim and replicate, rises and falls of its probability apart. */
    private final double[][] rises;

    private final double[][] falls;
    private final double[] worths;
    /** For each replicate, how many draws. */
    private final int[] counts;

    private int draws;

    Effect(int claims, int actors, int replicates) {
        rises = new double[claims][replicates];
        falls = new double[claims][replicates];
        worths = new double[actors];
        counts = new int[replicates];
    }

    /** Adds one draw, which belongs to a replicate. */
    void add(int replicate, Outturn without, Outturn with) {
        for (int c = 0; c < rises.length; c++) {
            double change = with.probability(c) - without.probability(c);
            rises[c][replicate] += Math.max(0, change);
            falls[c][replicate] += Math.max(0, -change);
        }
        for (int i = 0; i < worths.length; i++) {
            worths[i] += with.worth(i) - without.worth(i);
        }
        counts[replicate]++;
        draws++;
    }

    private static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }

    /** Returns the mean rise of a claim's probability; not a number where it could not be judged. */
    double gain(int claim) {
        return (sum(rises[claim]) - sum(falls[claim])) / draws;
    }

    /** Returns where the mean rise over infinitely many draws would lie. */
    Interval interval(int claim) {
        return Interval.ofSigned(rises[claim], falls[claim], counts);
    }

    /** Returns the mean rise in what an actor may expect; null where its preferences are given outright. */
    @Nullable
    Double worth(int actor) {
        double mean = worths[actor] / draws;
        return Double.isNaN(mean) ? null : mean;
    }
}
