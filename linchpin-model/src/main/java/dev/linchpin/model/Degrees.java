package dev.linchpin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How finely an actor's preferences are given: what it prefers greatly and not just mildly, and where nobody knows
 * which of two states it prefers.
 *
 * @param actor the actor's id
 * @param greatly where it prefers greatly; null where it never does
 * @param unknown where its preference is unknown; null where it is known everywhere
 */
public record Degrees(
        String actor, @Nullable Extent greatly, @Nullable Extent unknown) {
    /** Between which states something holds. */
    public sealed interface Extent {}

    /**
     * Between states that lie far enough apart, or too close together.
     *
     * @param size how far: a share of the actor's interest weight, or a number of ranks where its preferences are
     *     given outright
     */
    public record Gap(double size) implements Extent {}

    /**
     * Between the states of one pattern and those of another.
     *
     * @param pairs the pairs of patterns
     */
    public record Between(List<PatternPair> pairs) implements Extent {
        /** Copies the list. */
        public Between {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * Two patterns; where one is preferred, it is the first.
     *
     * @param first the first
     * @param second the second
     */
    public record PatternPair(StatePattern first, StatePattern second) {}
}
