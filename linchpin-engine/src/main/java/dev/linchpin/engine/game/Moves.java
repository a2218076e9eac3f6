package dev.linchpin.engine.game;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where one actor can move from a state.
 *
 * <p>Targets come in one order, whichever states are numbered and how: ascending by the levels of the options that go
 * one way, then by those of the others, the first option running fastest.
 *
 * <p>They are worked out by arithmetic on the state's index: its own options' levels, their one-way rules and the rules
 * that read them. Cost: for an actor without rules a look at each target; with rules a look at each part of a strategy
 * that no rule alone excludes. No memory that grows with the states. Where states are listed and not too many, and rules
 * forbid some, targets are read off a {@link Roster} instead, made once. Many threads may ask at a time, unless states
 * are numbered as they are met.
 */
public final class Moves {
    private final StateSpace space;
    private final FeasibleStates states;
    private final Rules rules;
    /** The actor's options, the one that runs slowest first. */
    private final int[] own;
    /** For each of {@link #own}, the conditions that read it. */
    private final Condition[][] conditions;

    /** The actor's options, a bit an option. */
    private final long all;

    private final boolean isBound;
    /** Makes the roster off which targets are read; null where they are worked out. */
    private final @Nullable Supplier<Roster> maker;

    private volatile @Nullable Roster roster;

    /**
     * Prepares to say where an actor can move.
     *
     * @param ownOptions the actor's options
     * @param maker makes its roster, if targets are to be read off one
     */
    Moves(StateSpace space, FeasibleStates states, Rules rules, int[] ownOptions, @Nullable Supplier<Roster> maker) {
        this.space = space;
        this.states = states;
        this.rules = rules;
        own = slowestFirst(rules, ownOptions);
        conditions = Arrays.stream(own).mapToObj(rules::reading).toArray(Condition[][]::new);
        isBound = Arrays.stream(conditions).anyMatch(reading -> reading.length > 0);
        all = Arrays.stream(own).mapToLong(o -> 1L << o).sum();
        this.maker = maker;
    }

    private static int[] slowestFirst(Rules rules, int[] options) {
        int[] fastestFirst = IntStream.concat(
                        Arrays.stream(options).filter(o -> !rules.isOneWay(o)),
                        Arrays.stream(options).filter(rules::isOneWay))
                .toArray();
        return IntStream.range(0, fastestFirst.length)
                .map(k -> fastestFirst[fastestFirst.length - 1 - k])
                .toArray();
    }

    /** Hands each state that the actor can move to from a state, other than that, to a visitor. */
    public void forEachTarget(int state, IntConsumer visitor) {
        forEachTarget(state, -1, visitor);
    }

    /**
     * Hands those of a state's targets to a visitor in which no option has moved but some.
     *
     * @param movable the options that may move, a bit an option by its place
     */
    public void forEachTarget(int state, long movable, IntConsumer visitor) {
        if (maker != null && (all & ~movable) == 0) {
            roster(maker).forEachTarget(state, visitor);
        } else {
            long start = states.index(state);
            new Walk(start, movable, visitor).descend(0, start);
        }
    }

    /**
     * Hands at least those of a state's targets to a visitor in which the actor has one of some strategies: where
     * targets are read off a roster and it has few enough strategies those alone, elsewhere all.
     *
     * @param strategies the strategies, a bit a strategy, each numbered by the bits of the actor's options in
     *     {@link GameForm#code} pressed together
     */
    public void forEachTargetAmong(int strategies, int state, IntConsumer visitor) {
        if (maker != null) {
            roster(maker).forEachTarget(state, strategies, visitor);
        } else {
            forEachTarget(state, visitor);
        }
    }

    /** Returns the roster, made when first asked for; two threads may each make it, and make the same. */
    private Roster roster(Supplier<Roster> from) {
        Roster made = roster;
        if (made == null) {
            made = from.get();
            roster = made;
        }
        return made;
    }

    /** Sets the actor's options one after the other. */
    private final class Walk {
        private final long start;
        private final long movable;
        private final IntConsumer visitor;
        private final int[] from = new int[own.length];
        private final int[] known;

        Walk(long start, long movable, IntConsumer visitor) {
            this.start = start;
            this.movable = movable;
            this.visitor = visitor;
            Arrays.setAll(from, k -> space.level(start, own[k]));
            known = isBound ? space.levels(start) : new int[0];
            if (isBound) {
                Arrays.stream(own).filter(o -> (movable >>> o & 1) != 0).forEach(o -> known[o] = -1);
            }
        }

        void descend(int place, long index) {
            if (place == own.length) {
                if (index != start) {
                    visitor.accept(states.number(index));
                }
                return;
            }
            int option = own[place];
            if ((movable >>> option & 1) == 0) {
                descend(place + 1, index);
                return;
            }
            long stride = space.stride(option);
            long lowest = index - from[place] * stride;
            for (int level = 0; level < space.radix(option); level++) {
                if (rules.mayMove(option, from[place], level) && mayStand(place, level)) {
                    descend(place + 1, lowest + level * stride);
                }
            }
            if (isBound) {
                known[option] = -1;
            }
        }

        /** Whether no rule that reads an option forbids a level of it, the slower ones being set. */
        private boolean mayStand(int place, int level) {
            if (isBound) {
                known[own[place]] = level;
                for (Condition condition : conditions[place]) {
                    if (condition.bound(known) == Condition.Truth.FALSE) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
