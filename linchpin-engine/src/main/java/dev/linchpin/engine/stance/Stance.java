package dev.linchpin.engine.stance;

import dev.linchpin.model.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an actor stands towards an option: what taking it fully, rather than not at all, would do for the actor where
 * things stand now, as a share of what the act that would move it most would do.
 *
 * @param actor the actor's place in the dossier
 * @param option the option's place in the dossier
 * @param value the stance, in [-1, 1]; null where the actor does not rank both states
 * @param forbiddenBy where the value is null, a rule that forbids one of the two states; else null
 * @param paths the causal paths that add up to it, the weightiest first
 * @param spread how it varies over what else is done; null where that was not asked, or the actor
 *     ranks both states in no such setting
 */
public record Stance(
        int actor,
        int option,
        @Nullable Double value,
        @Nullable Rule forbiddenBy,
        List<CausalPath> paths,
        @Nullable Spread spread) {
    /** Copies the list. */
    public Stance {
        paths = List.copyOf(paths);
    }
}
