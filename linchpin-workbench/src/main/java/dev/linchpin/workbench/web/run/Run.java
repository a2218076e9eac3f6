package dev.linchpin.workbench.web.run;

import dev.linchpin.ensemble.EnsembleResult;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.report.Findings;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.briefing.Briefing;
import dev.linchpin.report.json.RunJson;
import dev.linchpin.workbench.session.Audience;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.RefusedDossier;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One run of a dossier, from its first draw to its report, told as it goes and stopped when asked. */
public final class Run implements Audience {
    private static final long BETWEEN_PROGRESS_NANOS = 100_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String id;
    private final Runnable makeWay;
    private final RunLog log = new RunLog();
    private volatile boolean isStopped;
    private volatile boolean isOver;
    private volatile @Nullable RunResult result;
    private long lastProgress;

    /**
     * Prepares a run.
     *
     * @param makeWay waits, between two pieces of its work, for what is more urgent
     */
    Run(String id, Runnable makeWay) {
        this.id = id;
        this.makeWay = makeWay;
    }

    /** Returns its name. */
    public String id() {
        return id;
    }

    /** Returns what it has come to; null where it has not, or failed. */
    public @Nullable RunResult findResult() {
        return result;
    }

    /** Returns the events after one, waiting a while for some; empty where none came. */
    public List<RunEvent> eventsAfter(long event, long millis) throws InterruptedException {
        return log.after(event, millis);
    }

    /** Returns whether it is at its end. */
    public boolean isOver() {
        return isOver;
    }

    /** Tells it to stop: it ends with what it has drawn. */
    public void stop() {
        isStopped = true;
    }

    /** Does a plan. */
    void go(RunPlan plan, Runner runner) {
        try {
            work(plan, runner);
        } catch (RefusedDossier e) {
            Diagnostic first = e.diagnostics().getFirst();
            fail(first.message(), first.advice());
        } catch (OutOfMemoryError e) {
            fail("The run takes more memory than there is.", "Start the server with LINCHPIN_JAVA_OPTS=-Xmx8g.");
        } catch (RuntimeException | Error e) {
            fail("The run failed: %s.".formatted(e.getClass().getSimpleName()), "Please report this with the dossier.");
        } finally {
            isOver = true;
        }
    }

    private void work(RunPlan plan, Runner runner) {
        Inquiry inquiry = new Inquiry(this, plan.loaded());
        makeWay.run();
        Study medians = inquiry.study(plan.whatIf());
        Study study = inquiry.drawn(
                medians, medians.circumstances(), plan.draws(), null, runner, soFar -> partial(medians, soFar));
        EnsembleResult draws = study.draws();
        if (draws != null) {
            partial(medians, draws);
        }
        Findings findings =
                plan.isWhole() && !isStopped ? inquiry.findings(study, plan.draws(), runner) : Findings.NONE;
        List<Diagnostic> warnings = plan.loaded().with(study.objections());
        Provenance provenance = inquiry.provenance(study, plan.draws().seed());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RunJson.write(json, provenance, study, findings, warnings);
        result = new RunResult(
                study.dossier().heading().title(),
                json.toByteArray(),
                Briefing.of(study, plan.whatIf(), findings, warnings, provenance));
        log.tell(
                RunEvent.FINISHED,
                line(MAPPER.createObjectNode()
                        .put("draws", draws == null ? 0 : draws.counted())
                        .put("stopped", isStopped)));
    }

    private void partial(Study medians, EnsembleResult soFar) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RunJson.writePartial(json, medians.withDraws(soFar));
        log.tell(RunEvent.PARTIAL, json.toString(StandardCharsets.UTF_8).strip());
    }

    private void fail(String title, @Nullable String advice) {
        log.tell(
                RunEvent.FAILED,
                line(MAPPER.createObjectNode().put("title", title).put("detail", advice)));
    }

    private static String line(ObjectNode object) {
        return MAPPER.writeValueAsString(object);
    }

    @Override
    public <T extends @Nullable Object> T during(String name, Supplier<T> work) {
        progress(name, 0, 0);
        return work.get();
    }

    @Override
    public <T extends @Nullable Object> T whilePatient(String name, Function<Patience, T> work) {
        progress(name, 0, 0);
        return work.apply(new Patience() {
            @Override
            public boolean isOver() {
                if (!isStopped) {
                    makeWay.run();
                }
                return isStopped;
            }

            @Override
            public void hear(int done, int count) {
                if (System.nanoTime() - lastProgress > BETWEEN_PROGRESS_NANOS) {
                    progress(name, done, count);
                }
            }
        });
    }

    private void progress(String stage, int done, int count) {
        lastProgress = System.nanoTime();
        log.tell(
                RunEvent.PROGRESS,
                line(MAPPER.createObjectNode()
                        .put("stage", stage)
                        .put("done", done)
                        .put("count", count)));
    }

    @Override
    public void hear(String remark) {
        // the report says how many draws it rests on
    }
}
