package dev.linchpin.engine.path;

import dev.linchpin.engine.stability.Step;
import java.util.List;

/**
 * A path to a state, and those of its moves that their movers would not make.
 *
 * @param path the moves, in order; empty where the state is the one that it starts from
 * @param refusals the moves among them that do not count as moves of the kind asked for, in order; where there is none,
 *     no path of such moves is shorter, else no path holds fewer others and of those none is shorter
 */
public record Approach(List<Step> path, List<Refusal> refusals) {
    /** Copies the lists. */
    public Approach {
        path = List.copyOf(path);
        refusals = List.copyOf(refusals);
    }

    /** Returns whether every move on the path is of the kind asked for. */
    public boolean isOpen() {
        return refusals.isEmpty();
    }
}
