package dev.linchpin.workbench.web;

import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.language.Starter;
import dev.linchpin.report.json.OutlineJson;
import dev.linchpin.report.json.RunJson;
import dev.linchpin.workbench.files.DossierFile;
import dev.linchpin.workbench.session.Audience;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.Suppositions;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where short questions are worked on: two at a time, on threads of their own, so that those who wait or send slowly keep
 * nobody from working. The questions last asked stay at hand with their answers.
 */
final class Desk implements AutoCloseable {
    private static final int WORKERS = 2;
    private static final int MOST_WAITING = 64;
    private static final int AT_HAND = 3;
    private static final long LONGEST_WAY_MILLIS = 1000;
    private static final long BREATH_MILLIS = 5;

    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            WORKERS,
            WORKERS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("desk-", 1).factory());

    private final Deque<Kept> atHand = new ArrayDeque<>();

    private record Kept(Question question, Asked asked) {}

    /** Waits a while, as long as something short is worked on: what takes long makes way for what somebody waits for. */
    void makeWay() {
        try {
            long left = LONGEST_WAY_MILLIS;
            while (left > 0 && workers.getActiveCount() + workers.getQueue().size() > 0) {
                Thread.sleep(BREATH_MILLIS);
                left -= BREATH_MILLIS;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Works out something small that nobody asked for, so that the first who asks does not wait for classes to load. */
    void warmUp() {
        workers.execute(() -> {
            Question question = new Question("starter.yaml", Starter.text(""), List.of());
            Asked asked = ask(question, Audience.SILENT);
            OutlineJson.write(
                    OutputStream.nullOutputStream(),
                    asked.study(),
                    asked.loaded().places()::find);
            RunJson.writeLook(OutputStream.nullOutputStream(), asked.inquiry().provenance(), asked.study(), List.of());
        });
    }

    /**
     * Does some work and waits for it.
     *
     * @throws Fault if too much waits already
     */
    <T extends @Nullable Object> T work(Callable<T> work) {
        Future<T> future;
        try {
            future = workers.submit(work);
        } catch (RejectedExecutionException e) {
            throw Fault.of(503, "Too many questions wait.", "Ask again in a while.");
        }
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw Fault.of(503, "The server ends.", null);
        } catch (ExecutionException e) {
            throw cause(e);
        }
    }

    private static RuntimeException cause(ExecutionException e) {
        if (e.getCause() instanceof OutOfMemoryError) {
            return Fault.of(
                    507, "This takes more memory than there is.", "Start the server with LINCHPIN_JAVA_OPTS=-Xmx8g.");
        }
        return e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
    }

    /**
     * Reads a question's dossier and studies it, unless that was just done.
     *
     * @throws dev.linchpin.workbench.session.RefusedDossier if the dossier has errors
     * @throws dev.linchpin.workbench.session.WrongUsage if it does not know what is supposed
     */
    Asked ask(Question question) {
        Asked known = find(question);
        if (known != null) {
            return known;
        }
        Asked asked = ask(question, Audience.SILENT);
        synchronized (atHand) {
            atHand.addFirst(new Kept(question, asked));
            while (atHand.size() > AT_HAND) {
                atHand.removeLast();
            }
        }
        return asked;
    }

    /** As the other, anew. */
    static Asked ask(Question question, Audience audience) {
        LoadedDossier loaded = read(question);
        WhatIf whatIf = Suppositions.of(loaded.dossier(), question.set());
        Inquiry inquiry = new Inquiry(audience, loaded);
        return new Asked(loaded, whatIf, inquiry, inquiry.firstLook(whatIf));
    }

    /**
     * Reads a question's dossier.
     *
     * @throws dev.linchpin.workbench.session.RefusedDossier if it has errors
     */
    static LoadedDossier read(Question question) {
        return LoadedDossier.of(file(question));
    }

    /** Returns a question's text as a file. */
    static DossierFile file(Question question) {
        return new DossierFile(question.name(), question.text().getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable Asked find(Question question) {
        synchronized (atHand) {
            for (Kept kept : atHand) {
                if (kept.question().equals(question)) {
                    return kept.asked();
                }
            }
            return null;
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
