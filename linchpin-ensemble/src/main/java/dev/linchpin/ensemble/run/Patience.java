package dev.linchpin.ensemble.run;

/** Somebody who waits for work to be done, and may have had enough. */
public interface Patience {
    /** Waits for all of it. */
    Patience ENDLESS = new Patience() {};

    /** Returns whether what is not done yet is no longer wanted; any thread may ask. */
    default boolean isOver() {
        return false;
    }

    /**
     * Hears how far the work is.
     *
     * @param done how many pieces are done
     * @param count how many there are
     */
    default void hear(int done, int count) {}
}
