package dev.linchpin.solver;

import java.util.List;

/**
 * Nash equilibria that were found.
 *
 * @param indices the states, by index, ascending
 * @param complete whether it is proved that there is no other
 * @param candidates how many states were looked at
 * @param cuts how many comparisons of strategies the search learned
 */
public record NashStates(List<Long> indices, boolean complete, int candidates, int cuts) {
    /** Copies the list. */
    public NashStates {
        indices = List.copyOf(indices);
    }
}
