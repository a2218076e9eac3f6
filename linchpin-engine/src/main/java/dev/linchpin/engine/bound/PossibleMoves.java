package dev.linchpin.engine.bound;

import java.util.List;

/**
 * What an actor may do in a state.
 *
 * @param targets the states that it may move to, in ascending order of ordinal
 * @param mayStay whether it may stay where it is
 * @param isSure whether it would move to all of these, equally liked, or stay if there are none, whatever the numbers
 */
public record PossibleMoves(List<Integer> targets, boolean mayStay, boolean isSure) {
    /** Copies the list. */
    public PossibleMoves {
        targets = List.copyOf(targets);
    }
}
