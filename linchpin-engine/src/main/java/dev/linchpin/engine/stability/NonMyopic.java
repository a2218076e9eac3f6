package dev.linchpin.engine.stability;

import dev.linchpin.model.Foresight;

/**
 * Non-myopic stability: {@linkplain LimitedMove limited-move} stable however far an actor looks beyond some number of
 * moves.
 *
 * <p>What actors foresee with one move more follows from what they foresee without it, so that from some number on it
 * repeats with a period; a state is stable where the actor would stay throughout the period. Where it would not, it
 * makes the move of the fewest moves ahead, counted from the start of the period. Kilgour 1984, 1985.
 */
public record NonMyopic() implements Concept {
    @Override
    public String code() {
        return Foresight.NON_MYOPIC.word();
    }

    @Override
    public String label() {
        return "non-myopic";
    }
}
