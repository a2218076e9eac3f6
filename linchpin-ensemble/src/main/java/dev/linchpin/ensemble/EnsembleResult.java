package dev.linchpin.ensemble;

import dev.linchpin.ensemble.random.Interval;
import dev.linchpin.ensemble.run.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an ensemble shows.
 *
 * @param plan what it was to be
 * @param draws how many draws were made: as planned, or the first so many where somebody stopped it
 * @param leftOut how many of them were left out because their outcomes' levels may not be unique
 * @param main what the first phase shows
 * @param later what each later phase shows
 * @param epochs what each epoch shows
 */
public record EnsembleResult(
        EnsemblePlan plan, int draws, int leftOut, Drawn main, List<Drawn> later, List<Drawn> epochs) {
    /** Copies the lists. */
    public EnsembleResult {
        later = List.copyOf(later);
        epochs = List.copyOf(epochs);
    }

    /** Returns how many draws the figures rest on. */
    public int counted() {
        return draws - leftOut;
    }

    /**
     * One circumstance over all draws.
     *
     * @param hypotheses how probable each is; null where the model cannot judge it
     * @param stances how each stance is spread, actor by actor, each option by option; null where the actor has none
     * @param states the states that were reached, by ordinal, where things rest likeliest first
     * @param unsettled the mean probability that things never settle
     */
    public record Drawn(
            List<@Nullable Estimate> hypotheses,
            List<@Nullable Quantiles> stances,
            List<Tally.Reached> states,
            double unsettled) {
        /** Keeps the lists, which are not changed any more. */
        public Drawn {
            states = List.copyOf(states);
        }
    }

    /**
     * A probability.
     *
     * @param probability the mean over draws
     * @param interval where the mean over infinitely many would lie, in 95 of 100 ensembles
     */
    public record Estimate(double probability, Interval interval) {}

    /**
     * How a number is spread over draws.
     *
     * @param p05 the value that one draw in twenty stays below
     * @param p50 the median
     * @param p95 the value that one draw in twenty exceeds
     */
    public record Quantiles(double p05, double p50, double p95) {}
}
