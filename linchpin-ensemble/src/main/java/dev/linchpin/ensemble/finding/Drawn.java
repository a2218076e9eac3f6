package dev.linchpin.ensemble.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One circumstance over all draws.
 *
 * @param hypotheses how probable each is; null where the model cannot judge it
 * @param stances how each stance is spread, actor by actor, each option by option; null where the actor has none
 * @param states the states that were reached, where things rest likeliest first
 * @param unsettled the mean probability that things never settle
 */
public record Drawn(
        List<@Nullable Estimate> hypotheses,
        List<@Nullable Quantiles> stances,
        List<Reached> states,
        double unsettled) {
    /** Copies the lists. */
    public Drawn {
        hypotheses = Collections.unmodifiableList(new ArrayList<>(hypotheses));
        stances = Collections.unmodifiableList(new ArrayList<>(stances));
        states = List.copyOf(states);
    }

    /**
     * A state that was reached.
     *
     * @param state the state, by ordinal
     * @param probability the mean probability of coming to rest there
     * @param reached in what share of the draws it could be reached
     */
    public record Reached(int state, double probability, double reached) {}
}
