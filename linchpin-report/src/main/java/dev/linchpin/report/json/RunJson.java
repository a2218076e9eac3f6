package dev.linchpin.report.json;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.hypergame.Hypergame;
import dev.linchpin.engine.hypergame.Surprises;
import dev.linchpin.ensemble.EnsembleResult;
import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.finding.Variant;
import dev.linchpin.ensemble.flip.FlippingSets;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.report.Findings;
import dev.linchpin.report.Provenance;
import java.io.OutputStream;
import java.util.List;

/** A study as JSON. */
public final class RunJson {
    private final JsonOutput json;
    private final Study study;
    private final Dossier dossier;
    private final SituationJson parts;

    private RunJson(JsonOutput json, Study study) {
        this.json = json;
        this.study = study;
        dossier = study.dossier();
        parts = new SituationJson(json, dossier, form());
    }

    /**
     * Writes a study.
     *
     * @param warnings what is doubtful about the dossier and the study
     */
    public static void write(OutputStream out, Provenance provenance, Study study, List<Diagnostic> warnings) {
        write(out, provenance, study, Findings.NONE, warnings);
    }

    /**
     * Writes a study with what was asked beside it.
     *
     * @param findings what was asked; the fields of what was not are empty
     */
    public static void write(
            OutputStream out, Provenance provenance, Study study, Findings findings, List<Diagnostic> warnings) {
        JsonOutput.write(out, json -> new RunJson(json, study).fields(provenance, findings, warnings));
    }

    /** Writes what the first draws of a study show: {@code {draws, hypotheses[], stances[]}}, stances without paths. */
    public static void writePartial(OutputStream out, Study study) {
        EnsembleResult draws = study.draws();
        JsonOutput.write(out, json -> {
            RunJson run = new RunJson(json, study);
            json.field("draws", draws == null ? 0 : draws.counted());
            run.parts.hypotheses(study.main().hypotheses());
            run.parts.quantiles(study.main());
        });
    }

    /**
     * Writes the verdict alone, every quantity at its median: what of {@link #write} can be told at once, whatever the
     * number of states. Stances are without paths and spreads.
     */
    public static void writeLook(OutputStream out, Provenance provenance, Study study, List<Diagnostic> warnings) {
        JsonOutput.write(out, json -> {
            RunJson run = new RunJson(json, study);
            Situation main = study.main();
            provenance(json, study.dossier(), provenance);
            json.texts("options", study.dossier().options().ids())
                    .field("now", run.form().space().text(main.now()));
            run.parts.ends(main.chain());
            run.parts.quantiles(main);
            run.parts.hypotheses(main.hypotheses());
            run.deterred(main);
            DiagnosticsJson.diagnostics(json, "warnings", warnings);
        });
    }

    private GameForm form() {
        return study.main().analysis().game().form();
    }

    private void fields(Provenance provenance, Findings findings, List<Diagnostic> warnings) {
        Situation main = study.main();
        GameJson game = new GameJson(main.analysis());
        provenance(json, dossier, provenance);
        game.space(json);
        json.field("now", form().space().text(main.now()));
        game.equilibria(json, main.analysis().stability());
        parts.ends(main.chain());
        parts.reached(main);
        parts.stances(main);
        parts.hypotheses(main.hypotheses());
        deterred(main);
        Linchpins linchpins = findings.linchpins();
        LinchpinJson.linchpins(json, linchpins == null ? List.of() : linchpins.linchpins());
        FlippingSets flips = findings.flips();
        LinchpinJson.minimalFlips(json, flips == null ? List.of() : flips.sets());
        FailureJson.boxes(json, findings.places());
        Leverage leverage = findings.leverage();
        LeverageJson.fields(json, dossier, leverage == null ? new Leverage(List.of(), List.of(), List.of()) : leverage);
        LinchpinJson.dropped(json, linchpins == null ? List.of() : linchpins.dropped());
        EvidenceJson.weighing(json, study);
        PointJson.points(json, findings.points());
        DiagnosticsJson.diagnostics(json, "warnings", warnings);
        variants("phases", study.phases());
        variants("epochs", study.epochs());
        views();
        hypergame();
        yardsticks();
        tripwires();
    }

    /** Writes what a result was made from. */
    static void provenance(JsonOutput json, Dossier dossier, Provenance provenance) {
        json.object(
                "dossier",
                inside -> inside.field("title", dossier.heading().title())
                        .field("question", dossier.heading().question())
                        .field("path", provenance.path())
                        .field("sha256", provenance.sha256()));
        json.field("version", provenance.version())
                .field("seed", provenance.seed())
                .field("draws", provenance.draws());
    }

    private void deterred(Situation situation) {
        json.objects("deterred", situation.deterred(), move -> {
            json.field("actor", parts.actor(move.actor()))
                    .field("state", parts.state(move.state()))
                    .field("improvement", parts.state(move.improvement()));
            parts.changes(move.state(), move.improvement());
            json.texts(
                    "by",
                    move.answer().stream()
                            .map(step -> parts.actor(step.actor()))
                            .distinct()
                            .toList());
            parts.steps("answer", move.answer());
        });
    }

    private void variants(String name, List<Variant> variants) {
        json.objects(name, variants, variant -> {
            Situation situation = variant.situation();
            json.field("id", variant.id())
                    .field("name", variant.name())
                    .field("now", form().space().text(situation.now()));
            parts.stances(situation);
            parts.ends(situation.chain());
            parts.reached(situation);
            parts.hypotheses(situation.hypotheses());
        });
    }

    /** As variants, but without paths, whose shares differ as little as the stances. */
    private void yardsticks() {
        json.objects("yardsticks", study.yardsticks(), variant -> {
            json.field("id", variant.id()).field("name", variant.name());
            json.objects(
                    "stances",
                    variant.situation().stances().all(),
                    stance -> json.field("actor", parts.actor(stance.actor()))
                            .field("option", parts.option(stance.option()))
                            .number("value", stance.value()));
            parts.ends(variant.situation().chain());
            parts.hypotheses(variant.situation().hypotheses());
        });
    }

    private void views() {
        json.objects("views", study.perceived(), view -> {
            json.field("actor", parts.actor(view.actor()));
            json.texts(
                    "unawareOf",
                    view.view().unawareOf().stream().map(Formula::text).toList());
            GameJson game = new GameJson(view.analysis());
            json.field("feasibleStates", view.analysis().game().form().states().count());
            game.equilibria(json, view.analysis().stability());
            SituationJson seen =
                    new SituationJson(json, dossier, view.analysis().game().form());
            seen.stances(view.stances());
            seen.ends(view.chain());
            surprises(view.surprises(), view.actor());
        });
    }

    private void hypergame() {
        Hypergame hypergame = study.hypergame();
        Surprises surprises = study.findSurprises();
        if (hypergame == null || surprises == null) {
            json.field("hypergame", (String) null);
            return;
        }
        json.object("hypergame", inside -> {
            inside.object(
                    "equilibria",
                    one -> new GameJson(study.main().analysis()).counted(one, hypergame.equilibria(), true));
            surprises(surprises, -1);
        });
    }

    private void surprises(Surprises surprises, int holder) {
        json.object(
                "surpriseCounts",
                counts -> counts.field("all", surprises.count())
                        .field("reached", surprises.reached())
                        .field("atEquilibria", surprises.atEquilibria()));
        json.objects("surprises", surprises.listed(), surprise -> {
            json.field("state", parts.state(surprise.state()))
                    .field("holder", holder < 0 ? null : parts.actor(holder))
                    .field("breaker", parts.actor(surprise.breaker()));
            json.object("move", move -> {
                move.field("to", parts.state(surprise.to())).field("toUnknown", surprise.isToUnknown());
                parts.changes(surprise.state(), surprise.to());
            });
            json.field("reached", surprise.isReached()).field("equilibrium", surprise.isHeldEquilibrium());
        });
    }

    private void tripwires() {
        json.objects(
                "tripwires",
                dossier.tripwires(),
                tripwire -> json.field("option", tripwire.option())
                        .field(
                                "becomes",
                                dossier.options()
                                        .get(tripwire.option())
                                        .levels()
                                        .get(tripwire.becomes()))
                        .field("actor", tripwire.actor())
                        .field("target", tripwire.target())
                        .texts("event", tripwire.events()));
    }
}
