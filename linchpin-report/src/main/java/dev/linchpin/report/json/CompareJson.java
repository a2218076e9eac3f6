package dev.linchpin.report.json;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.comparison.EquilibriumPair;
import dev.linchpin.ensemble.comparison.HypothesisPair;
import dev.linchpin.ensemble.comparison.RestPair;
import dev.linchpin.ensemble.comparison.StudyComparison;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.Quantiles;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.difference.Difference;
import dev.linchpin.model.difference.Part;
import dev.linchpin.report.Provenance;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two dossiers side by side, as JSON. */
public final class CompareJson {
    private final JsonOutput json;
    private final StudyComparison comparison;

    private CompareJson(JsonOutput json, StudyComparison comparison) {
        this.json = json;
        this.comparison = comparison;
    }

    /**
     * Writes a comparison.
     *
     * @param first what the first study was made from
     * @param second what the second was made from
     */
    public static void write(OutputStream out, StudyComparison comparison, Provenance first, Provenance second) {
        JsonOutput.write(out, json -> new CompareJson(json, comparison).fields(first, second));
    }

    private void fields(Provenance first, Provenance second) {
        json.object("before", inside -> study(comparison.before(), first));
        json.object("after", inside -> study(comparison.after(), second));
        json.objects("differences", comparison.dossiers().all(), this::difference);
        json.objects(
                "quantities",
                comparison.dossiers().quantities(),
                change -> json.field("quantity", Objects.requireNonNull(change.quantity()))
                        .field("before", change.before())
                        .field("after", change.after()));
        json.texts("flips", comparison.flips().stream().map(HypothesisPair::id).toList());
        json.objects("hypotheses", comparison.hypotheses(), this::hypothesis);
        json.objects("stances", comparison.stances(), pair -> {
            json.field("actor", pair.actor())
                    .field("option", pair.option())
                    .number("before", pair.before())
                    .number("after", pair.after())
                    .field("changesSign", pair.changesSign());
            quantiles("drawnBefore", pair.drawnBefore());
            quantiles("drawnAfter", pair.drawnAfter());
        });
        json.objects("restingPoints", comparison.rests(), this::rest);
        json.object(
                "unsettled",
                inside -> json.number("before", comparison.unsettledBefore())
                        .number("after", comparison.unsettledAfter()));
        json.object("equilibria", inside -> comparison.equilibria().forEach(this::equilibria));
    }

    private void study(Study study, Provenance provenance) {
        GameForm form = study.main().analysis().game().form();
        RunJson.provenance(json, study.dossier(), provenance);
        json.texts("options", study.dossier().options().ids())
                .field("feasibleStates", form.states().count())
                .field("now", form.space().text(study.main().now()));
        new SituationJson(json, study.dossier(), form).ends(study.main().chain());
    }

    private void difference(Difference difference) {
        json.field("section", difference.section().word()).field("id", difference.id());
        json.objects(
                "changes",
                difference.changes(),
                change -> json.field("key", change.key())
                        .field("quantity", change.quantity())
                        .field("before", change.before())
                        .field("after", change.after()));
        boolean inBoth = difference.before() != null && difference.after() != null;
        part("onlyBefore", inBoth ? null : difference.before());
        part("onlyAfter", inBoth ? null : difference.after());
    }

    private void part(String name, @Nullable Part part) {
        if (part == null) {
            json.field(name, (String) null);
        } else {
            json.object(name, inside -> part.aspects().forEach(aspect -> json.field(aspect.key(), aspect.value())));
        }
    }

    private void hypothesis(HypothesisPair pair) {
        json.field("id", pair.id()).field("says", pair.says()).field("flips", pair.flips());
        finding("before", pair.before());
        finding("after", pair.after());
    }

    private void finding(String name, @Nullable HypothesisFinding finding) {
        if (finding == null) {
            json.field(name, (String) null);
        } else {
            json.object(name, inside -> SituationJson.verdict(inside, finding));
        }
    }

    private void quantiles(String name, @Nullable Quantiles drawn) {
        if (drawn == null) {
            json.field(name, (String) null);
        } else {
            json.object(
                    name,
                    inside -> json.number("p05", drawn.p05())
                            .number("p50", drawn.p50())
                            .number("p95", drawn.p95()));
        }
    }

    private void rest(RestPair pair) {
        Dossier dossier = comparison.before().dossier();
        json.object(
                "levels",
                inside -> pair.levels()
                        .forEach((option, level) -> json.field(
                                option, dossier.options().get(option).levels().get(level))));
        json.number("before", pair.before()).number("after", pair.after());
    }

    private void equilibria(EquilibriumPair pair) {
        json.object(
                pair.concept() == null ? "foresight" : pair.concept().code(),
                inside -> json.field("before", pair.before()).field("after", pair.after()));
    }
}
