package dev.linchpin.engine.preference;

/** How actors order the feasible states. */
public interface Order {
    /**
     * Returns a whole number that is greater the better an actor likes a state, and equal for states between which it
     * does not care. Of an actor whose preferences were given outright it is the rank, where all states are listed.
     *
     * @param actor the actor's place
     * @param state the state, by ordinal
     */
    long value(int actor, int state);

    /** Returns whether an actor likes one state better than another. */
    default boolean isBetter(int actor, int state, int than) {
        return value(actor, state) > value(actor, than);
    }

    /** Returns whether a move of an actor's may be an improvement from a state; false only where none is. */
    default boolean mayImprove(int actor, int state) {
        return true;
    }

    /**
     * Returns a number that no state is valued below which differs from a state in others' options only; the least
     * number there is where none is known.
     */
    default long floor(int actor, int state) {
        return Long.MIN_VALUE;
    }
}
