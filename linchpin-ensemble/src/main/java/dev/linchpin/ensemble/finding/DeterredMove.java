package dev.linchpin.ensemble.finding;

import dev.linchpin.engine.stability.Step;
import java.util.List;

/**
 * A move that an actor would like but does not make, because the others would answer it.
 *
 * @param actor the actor's place
 * @param state the state in which it holds back, by ordinal
 * @param improvement the state it would like to move to, by ordinal
 * @param answer the others' moves that deter it, in order
 */
public record DeterredMove(int actor, int state, int improvement, List<Step> answer) {
    /** Copies the list. */
    public DeterredMove {
        answer = List.copyOf(answer);
    }

    /** Returns whether the answer is moves made together with the improvement, not after it. */
    public boolean isAtOnce() {
        return answer.getFirst().from() == state;
    }
}
