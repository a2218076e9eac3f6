package dev.linchpin.engine.stance;

import java.util.List;

/**
 * One way in which an act reaches what an actor cares about, with its part of the actor's stance.
 *
 * @param via the option, then what it acts through, then the outcome or option cared about: ids; {@code a~b} for
 *     outcomes on common cycles entered at a and left at b; {@code when a->b} where the option opens or shuts an
 *     influence
 * @param influences the names of the influences that it runs through, in order; one opened or shut comes first
 * @param share its part of the stance, signed, in the stance's unit
 */
public record CausalPath(List<String> via, List<String> influences, double share) {
    /** What {@link #via} ends with where a path stands for all those too many to list. */
    public static final String OTHERS = "…";

    /** Copies the lists. */
    public CausalPath {
        via = List.copyOf(via);
        influences = List.copyOf(influences);
    }
}
