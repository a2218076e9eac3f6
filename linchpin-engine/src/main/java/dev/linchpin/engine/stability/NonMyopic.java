package dev.linchpin.engine.stability;

import dev.linchpin.model.Foresight;

/**
 * Non-myopic stability: {@linkplain LimitedMove limited-move} stable however far an actor looks beyond some number of
 * moves.
 *
 * <p>What actors foresee with one move more follows from what they foresee without it, so that from some number on it
 * repeats with a period; a state is stable where the actor would stay throughout the period. Where it would not, it
 * makes the move of the fewest moves ahead, counted from the start of the period. Kilgour 1984, 1985.
 *
 * <p>In games of many actors the period may begin beyond all reach. One that has not begun and ended within
 * {@value #MOST_MOVES} moves is not looked for: asked for what then holds, {@link Stability} throws
 * {@link dev.linchpin.engine.game.TooFar}.
 */
public record NonMyopic() implements Concept {
    /** The most moves within which what actors foresee has to come again. */
    public static final int MOST_MOVES = 1_024;

    @Override
    public String code() {
        return Foresight.NON_MYOPIC.word();
    }

    @Override
    public String label() {
        return "non-myopic";
    }
}
