package dev.linchpin.engine.stability;

/** Who is told how a long judgement goes on, and may end it. Called by the thread that asked for the judgement. */
public interface Watch {
    /** Tells nobody. */
    Watch NOBODY = concept -> {};

    /** Says that a concept is being worked out from now on. */
    void begins(Concept concept);

    /**
     * Says that another stream through the states begins, some tenths of a second apart at most where states are many.
     * What it throws ends the work; the judgement can be asked for again.
     */
    default void goesOn() {}
}
