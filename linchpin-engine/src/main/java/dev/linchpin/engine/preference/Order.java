package dev.linchpin.engine.preference;

/** How actors order the feasible states. */
public interface Order {
    /**
     * Returns a whole number that is greater the better an actor likes a state, and equal for states between which it
     * does not care. Of an actor whose preferences were given outright it is the rank.
     *
     * @param actor the actor's place
     * @param state the state, by ordinal
     */
    long value(int actor, int state);
}
