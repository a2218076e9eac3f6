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

    /**
     * Keeps those of some states that an actor likes better than one, in their order.
     *
     * @param states the states, and then those kept, from the first place on
     * @param count how many there are
     * @return how many are kept
     */
    default int keepBetter(int actor, int than, int[] states, int count) {
        int kept = 0;
        for (int at = 0; at < count; at++) {
            if (isBetter(actor, states[at], than)) {
                states[kept++] = states[at];
            }
        }
        return kept;
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
