package dev.linchpin.report.json;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.model.Citation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.report.Explanation;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.wording.QuantityWords;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an actor stands as it does, as JSON. */
public final class ExplainJson {
    private final JsonOutput json;
    private final Explanation explanation;
    private final Dossier dossier;
    private final SituationJson parts;

    private ExplainJson(JsonOutput json, Explanation explanation) {
        this.json = json;
        this.explanation = explanation;
        dossier = explanation.study().dossier();
        GameForm form = explanation.study().main().analysis().game().form();
        parts = new SituationJson(json, dossier, form);
    }

    /** Writes an explanation. */
    public static void write(OutputStream out, Provenance provenance, Explanation explanation) {
        JsonOutput.write(out, json -> {
            RunJson.provenance(json, explanation.study().dossier(), provenance);
            new ExplainJson(json, explanation).fields();
        });
    }

    private void fields() {
        parts.stance(explanation.stance());
        json.objects("influences", explanation.influences(explanation.stance().paths()), this::influence);
        json.objects("interests", explanation.interests(explanation.stance().paths()), interest -> {
            json.field("name", interest.name())
                    .field("actor", interest.actor())
                    .field("faction", interest.faction())
                    .field("attitude", interest.attitude().word())
                    .field("target", interest.target());
            quantity("size", interest.size().quantity(), explanation.values().value(interest.name()));
            evidence(interest.size().evidence());
        });
        json.object("conduct", this::conduct);
    }

    private void influence(Influence influence) {
        Formula when = influence.when();
        Quantity hedge = influence.hedge();
        json.field("name", influence.name())
                .field("from", influence.from())
                .field("direction", influence.direction().word())
                .field("to", influence.to());
        quantity("size", influence.by(), explanation.values().value(influence.name()));
        json.number("there", explanation.values().value(influence.thereName()))
                .field("assumed", influence.isAssumed())
                .field("hedge", hedge == null ? null : QuantityWords.of(hedge))
                .field("when", when == null ? null : when.text());
        evidence(influence.evidence());
    }

    private void quantity(String name, Quantity quantity, double median) {
        json.object(
                name,
                inside -> inside.field("written", QuantityWords.of(quantity)).number("median", median));
    }

    private void evidence(List<Citation> citations) {
        json.objects("evidence", citations, citation -> {
            Evidence item = dossier.evidence().get(citation.evidence());
            Source source = dossier.sources().get(item.source());
            Quantity hedge = item.hedge();
            json.field("id", item.id())
                    .field("against", citation.against())
                    .field("source", source.id())
                    .field("title", source.title())
                    .field("at", item.at())
                    .field("says", item.says())
                    .field("hedge", hedge == null ? null : QuantityWords.of(hedge))
                    .field("reliability", source.reliability().name())
                    .field("credibility", item.credibility().grade());
        });
    }

    private void conduct(JsonOutput inside) {
        int state = explanation.conduct() == null ? -1 : explanation.conduct().state();
        int target = explanation.wouldMoveTo();
        inside.field("owner", parts.actor(explanation.owner()))
                .field("state", stateOrNull(state))
                .field("wouldMoveTo", stateOrNull(target));
        inside.objects("deterred", explanation.heldBack(), sanction -> {
            inside.field("improvement", parts.state(sanction.improvement()));
            parts.changes(state, sanction.improvement());
            parts.steps("answer", sanction.answer());
        });
    }

    private @Nullable String stateOrNull(int ordinal) {
        return ordinal < 0 ? null : parts.state(ordinal);
    }
}
