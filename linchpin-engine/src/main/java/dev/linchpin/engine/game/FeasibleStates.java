package dev.linchpin.engine.game;

import org.jspecify.annotations.Nullable;

/**
 * The settings that the rules allow, each with a number from 0 on, its ordinal.
 *
 * <p>Either all are {@linkplain #find listed}, in ascending order of index; or they are numbered {@linkplain #met as
 * they are met}, where there are too many to list and only a few are ever looked at.
 */
public abstract sealed class FeasibleStates permits ListedStates, MetStates {
    final StateSpace space;

    FeasibleStates(StateSpace space) {
        this.space = space;
    }

    /**
     * Lists the feasible settings.
     *
     * <p>Cost: one look at each setting and rule, or, where settings are very many, at each part of a setting that no
     * single rule excludes. Where rules allow every setting an ordinal is the index, and nothing is stored.
     *
     * @param most how many there may be
     * @return the feasible settings; null where there are more than {@code most}
     */
    public static @Nullable FeasibleStates find(StateSpace space, Rules rules, int most) {
        return ListedStates.list(space, rules, most);
    }

    /**
     * Returns the feasible settings, to be numbered as they are met, none as yet. One thread at a time.
     *
     * @param most how many may be met; with one more, {@link TooFar} is thrown
     */
    public static FeasibleStates met(StateSpace space, Rules rules, int most) {
        return new MetStates(space, rules, most);
    }

    /**
     * Returns those of these states in which some options are held; numbered anew, in the same way.
     *
     * @param rules these states' rules, with that of the options held
     * @param held for each option the level at which it is held; -1 where it is not
     */
    abstract FeasibleStates holding(Rules rules, int[] held);

    /** Returns how many have a number: all of them, or those met so far. */
    public abstract int count();

    /** Returns whether all are numbered, in ascending order of index. */
    public abstract boolean isListed();

    /** Returns whether every setting is feasible. */
    public abstract boolean isAll();

    /** Returns the index of the state with an ordinal. */
    public abstract long index(int ordinal);

    /** Returns the ordinal of the state with an index, or -1 if rules forbid it. */
    public abstract int ordinal(long index);

    /** Returns the ordinal of a state known to be feasible. */
    abstract int number(long index);

    /** Fills a block with as many states as it can hold from an ordinal on, and returns how many. */
    public abstract int fill(StateBlock block, int fromOrdinal);

    /** Compares two states, given by ordinal, by their index. */
    public final int compare(int one, int other) {
        return Long.compare(index(one), index(other));
    }

    /** Returns the state with an ordinal as text. */
    public final String text(int ordinal) {
        return space.text(index(ordinal));
    }
}
