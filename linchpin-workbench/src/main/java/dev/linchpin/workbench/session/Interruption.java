package dev.linchpin.workbench.session;

import dev.linchpin.ensemble.run.Patience;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * An interrupt (Ctrl-C) while something long is worked on: it ends that work, not the command, which still has a while
 * to print what there is.
 */
final class Interruption {
    private static final long GRACE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("interruption").unstarted(this::interrupted);
    private boolean isAwaited;
    private volatile boolean isOver;

    private void interrupted() {
        isOver = true;
        try {
            ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Returns the user's patience with some work: over at the first interrupt.
     *
     * @param teller is told how far the work is, and how long it may still take
     */
    synchronized Patience patience(Consumer<String> teller) {
        if (!isAwaited) {
            isAwaited = true;
            Runtime.getRuntime().addShutdownHook(hook);
        }
        long began = System.nanoTime();
        return new Patience() {
            @Override
            public boolean isOver() {
                return isOver;
            }

            @Override
            public void hear(int done, int count) {
                double soFar = (System.nanoTime() - began) / 1e9;
                teller.accept("%,d of %,d, about %,.0f s left"
                        .formatted(done, count, Math.ceil(soFar * (count - done) / Math.max(1, done))));
            }
        };
    }

    /** The command has printed all that it has to. */
    synchronized void end() {
        ended.countDown();
        if (isAwaited && !isOver) {
            isAwaited = false;
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
