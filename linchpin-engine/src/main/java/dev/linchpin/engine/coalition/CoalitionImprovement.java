package dev.linchpin.engine.coalition;

import dev.linchpin.engine.stability.Step;
import java.util.List;

/**
 * What a coalition reaches that every member prefers.
 *
 * @param path the members' moves there, in order, as few as will do
 */
public record CoalitionImprovement(List<Step> path) {
    /** Copies the list. */
    public CoalitionImprovement {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("An improvement takes a move.");
        }
    }

    /** Returns the state left, by ordinal. */
    public int start() {
        return path.getFirst().from();
    }

    /** Returns the state reached, by ordinal. */
    public int end() {
        return path.getLast().to();
    }
}
