package dev.linchpin.workbench.web.run;

import dev.linchpin.ensemble.run.Runner;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The runs of a server: few at a time, few waiting, and of those at their end the last few. */
public final class Runs implements AutoCloseable {
    private static final int AT_WORK = 2;
    private static final int MOST_WAITING = 8;
    private static final int MOST_KEPT = 6;
    private static final int ID_BYTES = 9;

    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_WORK,
            AT_WORK,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("run-", 1).factory());

    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final SecureRandom chance = new SecureRandom();
    private final Runner runner;
    private final Runnable makeWay;

    /**
     * Prepares for runs.
     *
     * @param runner who makes each run's draws
     * @param makeWay waits, between two pieces of a run, for what is more urgent
     */
    public Runs(Runner runner, Runnable makeWay) {
        this.runner = runner;
        this.makeWay = makeWay;
    }

    /** Begins a run; null where too many wait already. */
    public synchronized @Nullable Run begin(RunPlan plan) {
        byte[] name = new byte[ID_BYTES];
        chance.nextBytes(name);
        Run run = new Run(HexFormat.of().formatHex(name), makeWay);
        try {
            workers.execute(() -> run.go(plan, runner));
        } catch (RejectedExecutionException e) {
            return null;
        }
        forget();
        runs.put(run.id(), run);
        return run;
    }

    private void forget() {
        List<Run> over = runs.values().stream().filter(Run::isOver).toList();
        over.subList(0, Math.max(0, over.size() - MOST_KEPT + 1)).forEach(old -> runs.remove(old.id()));
    }

    /** Returns a run; null where there is none of that name, or it has been forgotten. */
    public synchronized @Nullable Run find(String id) {
        return runs.get(id);
    }

    @Override
    public synchronized void close() {
        runs.values().forEach(Run::stop);
        workers.shutdownNow();
    }
}
