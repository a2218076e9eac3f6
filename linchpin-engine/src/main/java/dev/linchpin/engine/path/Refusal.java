package dev.linchpin.engine.path;

import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stability.Verdict.Sanction;

/** A move that its mover would not make, and why. */
public sealed interface Refusal {
    /** Returns the move. */
    Step step();

    /**
     * The mover does not know of the state that it leads to.
     *
     * @param step the move
     */
    record Unaware(Step step) implements Refusal {}

    /**
     * It brings the mover nothing.
     *
     * @param step the move
     * @param indifferent whether the mover likes both states alike, rather than the first better
     */
    record NoGain(Step step, boolean indifferent) implements Refusal {}

    /**
     * It is an improvement, but the others' answer deters it.
     *
     * @param step the move
     * @param sanction the answer
     */
    record Deterred(Step step, Sanction sanction) implements Refusal {}

    /**
     * It is an improvement and the mover need not fear an answer, but it would make another move instead.
     *
     * @param step the move
     * @param instead the state that the mover would move to
     */
    record Surpassed(Step step, int instead) implements Refusal {}
}
