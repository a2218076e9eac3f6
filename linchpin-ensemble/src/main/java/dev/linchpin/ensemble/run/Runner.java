package dev.linchpin.ensemble.run;

import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Does independent pieces of work, and hands on what comes of them in the order of the pieces, so that nothing depends
 * on who did what when.
 */
public interface Runner {
    /**
     * Does pieces 0, 1, … of some work.
     *
     * @param count how many pieces there are
     * @param piece does one; any thread may call it, at any time
     * @param fold takes what comes of each piece, in order, on the calling thread
     * @param patience tells whether to go on, and is told how far it is
     * @return how many pieces were done: {@code count}, or the first so many where patience ended
     * @param <R> what comes of a piece
     */
    <R> int run(int count, IntFunction<? extends R> piece, Consumer<? super R> fold, Patience patience);

    /** Returns a runner on the calling thread alone. */
    static Runner sequential() {
        return SequentialRunner.INSTANCE;
    }

    /**
     * Returns a runner on some threads.
     *
     * @param threads how many, from 1
     */
    static Runner parallel(int threads) {
        return threads == 1 ? sequential() : new ParallelRunner(threads);
    }
}
