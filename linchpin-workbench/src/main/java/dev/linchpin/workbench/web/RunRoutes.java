package dev.linchpin.workbench.web;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.report.html.HtmlRenderer;
import dev.linchpin.report.markdown.MarkdownRenderer;
import dev.linchpin.workbench.web.run.Run;
import dev.linchpin.workbench.web.run.RunEvent;
import dev.linchpin.workbench.web.run.RunPlan;
import dev.linchpin.workbench.web.run.RunResult;
import dev.linchpin.workbench.web.run.Runs;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.concurrent.Semaphore;
import tools.jackson.databind.node.ObjectNode;

/** Runs: begun, listened to, stopped, and what they have come to. */
final class RunRoutes {
    private static final long MOST_DRAWS = 1_000_000;
    private static final long BREATH_MILLIS = 5_000;
    private static final int MOST_LISTENERS = 64;

    /** A report runs no script and talks to nobody. */
    private static final String REPORT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Desk desk;
    private final Runs runs;
    private final Semaphore listeners = new Semaphore(MOST_LISTENERS);

    RunRoutes(Desk desk, Runs runs) {
        this.desk = desk;
        this.runs = runs;
    }

    void begin(Context context) {
        ObjectNode body = Json.body(context);
        Question question = Question.of(body);
        int draws = (int) Json.whole(body, "draws", 0, MOST_DRAWS, EnsemblePlan.USUAL_DRAWS);
        long seed = Json.whole(body, "seed", Long.MIN_VALUE, Long.MAX_VALUE, EnsemblePlan.USUAL_SEED);
        boolean isWhole = Json.truth(body, "findings", true);
        Asked asked = desk.work(() -> desk.ask(question));
        Run run = runs.begin(
                new RunPlan(asked.loaded(), asked.whatIf(), new EnsemblePlan(draws, seed, Sampling.PLAIN), isWhole));
        if (run == null) {
            throw Fault.of(429, "Too many runs wait already.", "Stop one of them, or wait for one to end.");
        }
        context.status(202);
        Json.answer(context, Json.object().put("id", run.id()));
    }

    void listen(SseClient client) {
        Run run = run(client.ctx());
        if (!listeners.tryAcquire()) {
            throw Fault.of(429, "Too many listen already.", "Close some pages.");
        }
        try {
            tell(run, client, lastHeard(client.ctx()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.release();
        }
    }

    private static void tell(Run run, SseClient client, long from) throws InterruptedException {
        long heard = from;
        while (!client.terminated()) {
            boolean wasOver = run.isOver();
            var events = run.eventsAfter(heard, BREATH_MILLIS);
            for (RunEvent event : events) {
                client.sendEvent(event.kind(), event.data(), Long.toString(event.id()));
                heard = event.id();
                if (event.isLast()) {
                    return;
                }
            }
            if (events.isEmpty()) {
                if (wasOver) {
                    return;
                }
                client.sendComment("still at work");
            }
        }
    }

    private static long lastHeard(Context context) {
        String id = context.header("Last-Event-ID");
        return id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }

    void stop(Context context) {
        run(context).stop();
        context.status(204);
    }

    void result(Context context) {
        Json.answer(context, finished(context).json());
    }

    void report(Context context) {
        String form = context.queryParam("form");
        RunResult result = finished(context);
        if (form == null || form.equals("html")) {
            context.header("Content-Security-Policy", REPORT_POLICY)
                    .contentType("text/html; charset=utf-8")
                    .result(HtmlRenderer.render(result.title(), result.report()));
        } else if (form.equals("md")) {
            context.contentType("text/markdown; charset=utf-8").result(MarkdownRenderer.render(result.report()));
        } else {
            throw Fault.badRequest("There is no report in the form \"%s\".".formatted(form));
        }
    }

    private RunResult finished(Context context) {
        RunResult result = run(context).findResult();
        if (result == null) {
            throw Fault.of(409, "The run has come to nothing yet.", "Its events say when it has.");
        }
        return result;
    }

    private Run run(Context context) {
        Run run = runs.find(context.pathParam("id"));
        if (run == null) {
            throw Fault.notFound("There is no such run, or it has been forgotten.");
        }
        return run;
    }
}
