package dev.linchpin.workbench.session;

import dev.linchpin.workbench.output.StandardStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A line on a terminal that says that work is going on, from its second second until it is done. */
public final class Progress {
    private static final String CLEAR = "\r\u001B[K";

    private final StandardStream terminal;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread teller;
    private volatile String work;

    private Progress(StandardStream terminal, String work) {
        this.terminal = terminal;
        this.work = work;
        teller = Thread.ofPlatform().daemon().name("progress").unstarted(this::tell);
    }

    /** Does work that says how it goes on, telling on standard error while it lasts; tells nothing where that is no terminal. */
    public static <T extends @Nullable Object> T during(
            Session session, String name, Function<Consumer<String>, T> work) {
        if (!session.environment().errIsTerminal()) {
            return work.apply(stage -> {});
        }
        Progress progress = new Progress(session.err(), name);
        progress.teller.start();
        try {
            return work.apply(stage -> progress.work = name + ", " + stage);
        } finally {
            progress.end();
        }
    }

    private void tell() {
        try {
            int seconds = 1;
            while (!done.await(1, TimeUnit.SECONDS)) {
                terminal.print("%s%s … %d s".formatted(CLEAR, work, seconds++));
            }
            if (seconds > 1) {
                terminal.print(CLEAR);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StandardStream.NobodyReads | StandardStream.OutputFailed e) {
            // a line that nobody sees is not worth ending the work for
            return;
        }
    }

    private void end() {
        done.countDown();
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
