package dev.linchpin.engine.bound;

/** How actors may order the states of a game whose numbers are known within bounds only. */
@FunctionalInterface
public interface PossibleOrder {
    /** That the first state may be worse. */
    int WORSE = 1;
    /** That both may be equal. */
    int EQUAL = 2;
    /** That the first state may be better. */
    int BETTER = 4;
    /** That nothing is known. */
    int ANY = WORSE | EQUAL | BETTER;

    /**
     * Returns how an actor may like one state beside another: a sum of {@link #WORSE}, {@link #EQUAL} and
     * {@link #BETTER}, at least of what is so for some numbers within the bounds.
     *
     * @param actor the actor's place
     * @param state a state, by ordinal
     * @param other another
     */
    int beside(int actor, int state, int other);
}
