package dev.linchpin.workbench.web;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.comparison.StudyComparison;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierSchema;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.report.Explanation;
import dev.linchpin.report.json.CompareJson;
import dev.linchpin.report.json.DiagnosticsJson;
import dev.linchpin.report.json.ExplainJson;
import dev.linchpin.report.json.MapJson;
import dev.linchpin.report.json.OutlineJson;
import dev.linchpin.report.json.PlayJson;
import dev.linchpin.report.json.RunJson;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is asked of a dossier's text: answered at once, as the commands answer. */
final class TextRoutes {
    private static final long MOST_COMPARED_DRAWS = 10_000;

    private final Desk desk;
    private final Runner runner;

    /**
     * Prepares to answer.
     *
     * @param runner who makes draws
     */
    TextRoutes(Desk desk, Runner runner) {
        this.desk = desk;
        this.runner = runner;
    }

    static void schema(Context context) {
        Json.answer(context, DossierSchema.json().getBytes(StandardCharsets.UTF_8));
    }

    void check(Context context) {
        Question question = Question.of(Json.body(context));
        List<Diagnostic> found = desk.work(() -> LoadedDossier.check(Desk.file(question)));
        Json.answer(context, out -> DiagnosticsJson.write(out, found));
    }

    void outline(Context context) {
        answer(
                context,
                Question.of(Json.body(context)),
                asked -> Json.bytes(out ->
                        OutlineJson.write(out, asked.study(), asked.loaded().places()::find)));
    }

    void map(Context context) {
        ObjectNode body = Json.body(context);
        JsonNode asked = body.get("ways");
        if (asked == null || !asked.isArray()) {
            throw Fault.badRequest("\"ways\" is no list of names.");
        }
        Set<String> ways = new HashSet<>();
        asked.forEach(name -> ways.add(name.asString("")));
        answer(
                context,
                Question.of(body),
                question ->
                        Json.bytes(out -> MapJson.write(out, question.loaded().dossier(), ways)));
    }

    void look(Context context) {
        answer(
                context,
                Question.of(Json.body(context)),
                asked -> Json.bytes(out -> RunJson.writeLook(
                        out,
                        asked.inquiry().provenance(),
                        asked.study(),
                        asked.loaded().with(asked.study().objections()))));
    }

    void explain(Context context) {
        ObjectNode body = Json.body(context);
        String actor = Json.text(body, "actor");
        String option = Json.text(body, "option");
        answer(context, Question.of(body), asked -> {
            Explanation explanation = asked.inquiry().explanation(actor, option, asked::study);
            return Json.bytes(out -> ExplainJson.write(out, asked.inquiry().provenance(), explanation));
        });
    }

    void play(Context context) {
        ObjectNode body = Json.body(context);
        String state = Json.findText(body, "state");
        answer(context, Question.of(body), asked -> {
            var form = asked.study().main().analysis().game().form();
            long now = asked.study().main().now();
            int ordinal = state == null ? form.states().ordinal(now) : Inquiry.state(form, now, state);
            return Json.bytes(out -> PlayJson.write(out, asked.study(), ordinal));
        });
    }

    void compare(Context context) {
        ObjectNode body = Json.body(context);
        Side before = Side.of(body.get("before"), "before");
        Side after = Side.of(body.get("after"), "after");
        EnsemblePlan plan = new EnsemblePlan(
                (int) Json.whole(body, "draws", 0, MOST_COMPARED_DRAWS, 0), EnsemblePlan.USUAL_SEED, Sampling.PLAIN);
        byte[] answer = desk.work(() -> {
            Asked first = before.ask();
            Asked second = after.ask();
            StudyComparison comparison = StudyComparison.of(
                    first.inquiry().drawn(first.study(), plan, null, runner),
                    second.inquiry().drawn(second.study(), plan, null, runner));
            return Json.bytes(out -> CompareJson.write(
                    out,
                    comparison,
                    first.inquiry().provenance(comparison.before(), plan.seed()),
                    second.inquiry().provenance(comparison.after(), plan.seed())));
        });
        Json.answer(context, answer);
    }

    private void answer(Context context, Question question, Function<Asked, byte[]> answer) {
        byte[] json = desk.work(() -> {
            Asked asked = desk.ask(question);
            synchronized (asked) {
                return answer.apply(asked);
            }
        });
        Json.answer(context, json);
    }
}
