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
     * Returns what an actor's own options alone could better it by, all others' standing as they do in a state: bits of
     * strategies, each numbered by the bits of the actor's options in {@link dev.linchpin.engine.game.GameForm#code}
     * pressed together. In the lower 32 those are that surely better it, in the upper 32 those that may; none is in the
     * lower alone. Where nothing is known, all may.
     */
    default long prospects(int actor, int state) {
        return ALL_MAY;
    }

    /** That of no strategy is known whether it is better. */
    long ALL_MAY = 0xFFFF_FFFF_0000_0000L;

    /**
     * Returns a number that no state is valued below which differs from a state in others' options only; the least
     * number there is where none is known.
     */
    default long floor(int actor, int state) {
        return Long.MIN_VALUE;
    }
}
