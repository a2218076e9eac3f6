package dev.linchpin.engine.path;

import java.util.List;

/**
 * States among which actors would move for ever, and from which they would not leave.
 *
 * @param probability how likely it is to end among them
 * @param states the states, with the share of the time that is spent in each
 */
public record Unsettled(double probability, List<Share> states) {
    /** Copies the list. */
    public Unsettled {
        states = List.copyOf(states);
    }

    /**
     * A state of a closed cycle.
     *
     * @param state the state, by ordinal
     * @param share the long-run share of moves after which the state is the one reached
     */
    public record Share(int state, double share) {}
}
