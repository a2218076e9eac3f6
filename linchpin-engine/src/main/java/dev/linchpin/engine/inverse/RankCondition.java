package dev.linchpin.engine.inverse;

import dev.linchpin.engine.preference.Order;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of actors' ranks: comparisons of two states, joined by all and any. States are named by ordinal.
 *
 * <p>Nothing is negated, so that a condition that holds still holds where more of its comparisons do.
 */
public sealed interface RankCondition {
    /** Two states compared by one actor. */
    sealed interface Comparison extends RankCondition permits NotBetter, Better {
        /** Returns who compares. */
        int actor();

        /** Returns the state compared. */
        int state();

        /** Returns the state that it is compared with. */
        int than();
    }

    /**
     * An actor ranks a state no higher than another; a tie will do.
     *
     * @param actor who compares
     * @param state the state that is no better
     * @param than the state that it is no better than
     */
    record NotBetter(int actor, int state, int than) implements Comparison {
        @Override
        public boolean holds(Order order) {
            return order.value(actor, state) <= order.value(actor, than);
        }
    }

    /**
     * An actor ranks a state higher than another.
     *
     * @param actor who compares
     * @param state the better state
     * @param than the worse one
     */
    record Better(int actor, int state, int than) implements Comparison {
        @Override
        public boolean holds(Order order) {
            return order.value(actor, state) > order.value(actor, than);
        }
    }

    /**
     * Every part holds.
     *
     * @param parts the parts
     */
    record All(List<RankCondition> parts) implements RankCondition {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Order order) {
            return parts.stream().allMatch(part -> part.holds(order));
        }
    }

    /**
     * Some part holds.
     *
     * @param parts the parts
     */
    record Any(List<RankCondition> parts) implements RankCondition {
        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Order order) {
            return parts.stream().anyMatch(part -> part.holds(order));
        }
    }

    /** Returns the condition that every order meets. */
    static RankCondition always() {
        return new All(List.of());
    }

    /** Returns the condition that no order meets. */
    static RankCondition never() {
        return new Any(List.of());
    }

    /** Returns one of these two. */
    static RankCondition of(boolean truth) {
        return truth ? always() : never();
    }

    /** Returns whether every order meets it, as far as its form shows. */
    default boolean isAlways() {
        return this instanceof All all && all.parts.isEmpty();
    }

    /** Returns whether no order meets it, as far as its form shows. */
    default boolean isNever() {
        return this instanceof Any any && any.parts.isEmpty();
    }

    /** Returns whether actors who order states so meet it. */
    boolean holds(Order order);

    /** Returns the condition that all of some hold, without what follows from the rest. */
    static RankCondition all(Collection<? extends RankCondition> parts) {
        return Joining.ALL.of(parts);
    }

    /** Returns the condition that any of some holds, without what implies another. */
    static RankCondition any(Collection<? extends RankCondition> parts) {
        return Joining.ANY.of(parts);
    }

    /** Returns what it is made of; of a comparison, nothing. */
    default List<RankCondition> parts() {
        return List.of();
    }

    /** Hands each comparison to a visitor, as often as it stands in the condition. */
    default void forEachComparison(Consumer<Comparison> visitor) {
        if (this instanceof Comparison comparison) {
            visitor.accept(comparison);
        }
        parts().forEach(part -> part.forEachComparison(visitor));
    }

    /** Returns how many comparisons it is made of. */
    default long size() {
        return this instanceof Comparison
                ? 1
                : parts().stream().mapToLong(RankCondition::size).sum();
    }

    /**
     * Returns what is left of it where some comparisons are decided.
     *
     * @param known whether a comparison holds; null where that is open
     */
    default RankCondition where(Function<Comparison, @Nullable Boolean> known) {
        return switch (this) {
            case Comparison comparison -> {
                Boolean truth = known.apply(comparison);
                yield truth == null ? this : of(truth);
            }
            case All all -> {
                List<RankCondition> left =
                        all.parts.stream().map(part -> part.where(known)).toList();
                yield left.equals(all.parts) ? this : all(left);
            }
            case Any any -> {
                List<RankCondition> left =
                        any.parts.stream().map(part -> part.where(known)).toList();
                yield left.equals(any.parts) ? this : any(left);
            }
        };
    }
}
