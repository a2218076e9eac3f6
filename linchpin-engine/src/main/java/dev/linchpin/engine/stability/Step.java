package dev.linchpin.engine.stability;

import java.util.function.IntUnaryOperator;

/**
 * One move of one actor.
 *
 * @param actor who moves
 * @param from the state it leaves, by ordinal
 * @param to the state it reaches, by ordinal
 */
public record Step(int actor, int from, int to) {
    /** Returns the move with its states named otherwise. */
    Step renumbered(IntUnaryOperator name) {
        return new Step(actor, name.applyAsInt(from), name.applyAsInt(to));
    }
}
