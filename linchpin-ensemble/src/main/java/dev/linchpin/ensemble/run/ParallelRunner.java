package dev.linchpin.ensemble.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Several pieces at a time, no more of them unfolded than a few a thread. */
final class ParallelRunner implements Runner {
    private static final int AHEAD = 8;

    private final int threads;

    ParallelRunner(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Work cannot be done on %d threads.".formatted(threads));
        }
        this.threads = threads;
    }

    @Override
    public <R> int run(int count, IntFunction<? extends R> piece, Consumer<? super R> fold, Patience patience) {
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        try {
            Deque<Future<R>> ahead = new ArrayDeque<>();
            int given = 0;
            int done = 0;
            while (done < count && !patience.isOver()) {
                while (given < count && ahead.size() < AHEAD * threads) {
                    int next = given++;
                    ahead.add(workers.submit(() -> piece.apply(next)));
                }
                fold.accept(result(ahead.remove()));
                patience.hear(++done, count);
            }
            return done;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while work was done.", e);
        }
    }
}
