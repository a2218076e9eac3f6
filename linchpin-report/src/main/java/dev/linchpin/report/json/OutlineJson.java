package dev.linchpin.report.json;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.ensemble.quantity.Values;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Citation;
import dev.linchpin.model.Domain;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.Option;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.diagnostic.SourceSpan;
import dev.linchpin.model.evidence.Evidence.Bearing;
import dev.linchpin.model.evidence.Yardstick;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A dossier's parts as it writes them, with their places and the values of its quantities, and its map, as JSON: what a
 * form or a matrix shows.
 */
public final class OutlineJson {
    private final JsonOutput json;
    private final Study study;
    private final Dossier dossier;
    private final QuantityCatalog catalog;
    private final Quantities quantities;
    private final Values medians;
    private final Function<String, @Nullable SourceSpan> places;

    private OutlineJson(JsonOutput json, Study study, Function<String, @Nullable SourceSpan> places) {
        this.json = json;
        this.study = study;
        this.places = places;
        dossier = study.dossier();
        catalog = QuantityCatalog.of(dossier);
        quantities = study.circumstances().main().quantities();
        medians = quantities.medians();
    }

    /**
     * Writes a dossier's outline.
     *
     * @param places where parts stand in its text, by their paths
     */
    public static void write(OutputStream out, Study study, Function<String, @Nullable SourceSpan> places) {
        JsonOutput.write(out, json -> new OutlineJson(json, study, places).fields());
    }

    private void fields() {
        LocalDate asOf = dossier.heading().asOf();
        json.field("title", dossier.heading().title())
                .field("question", dossier.heading().question())
                .field("asOf", asOf == null ? null : asOf.toString())
                .field("yardstick", dossier.heading().yardstick().id());
        json.objects(
                "yardsticks",
                List.of(Yardstick.values()),
                yardstick -> json.field("id", yardstick.id()).field("label", yardstick.label()));
        json.field(
                "now",
                study.main().analysis().game().form().space().text(study.main().now()));
        json.objects("actors", dossier.actors(), this::actor);
        json.objects("options", dossier.options(), this::option);
        json.objects("outcomes", dossier.outcomes(), outcome -> {
            json.field("id", outcome.id())
                    .field("name", outcome.name())
                    .field("shape", outcome.shape().word());
            value("base", outcome.baseName());
            place("outcomes/" + outcome.id());
        });
        json.objects("influences", dossier.influences(), influence -> {
            Quantity hedge = influence.hedge();
            Formula when = influence.when();
            json.field("name", influence.name())
                    .field("from", influence.from())
                    .field("to", influence.to())
                    .field("direction", influence.direction().word());
            value("size", influence.name());
            value("there", influence.thereName());
            json.field("hedge", hedge == null ? null : hedge.text()).field("when", when == null ? null : when.text());
            citations(influence.evidence());
            place("influences/" + influence.name());
        });
        json.objects("interests", dossier.interests(), interest -> {
            json.field("name", interest.name())
                    .field("holder", interest.holder())
                    .field("actor", interest.actor())
                    .field("attitude", interest.attitude().word())
                    .field("target", interest.target());
            value("size", interest.name());
            citations(interest.size().evidence());
            place("interests/" + interest.name());
        });
        sources();
        hypotheses();
        json.objects(
                "phases",
                dossier.phases(),
                phase -> json.field("id", phase.id()).field("name", phase.name()));
        json.objects(
                "epochs",
                dossier.epochs(),
                epoch -> json.field("id", epoch.id()).field("name", epoch.name()));
        MapJson.field(json, dossier);
    }

    private void actor(Actor actor) {
        json.field("id", actor.id())
                .field("name", actor.name())
                .field("foresight", actor.foresight().word());
        json.objects("factions", actor.factions(), faction -> {
            json.field("id", faction.id()).field("name", faction.name());
            value("share", QuantityCatalog.shareName(actor, faction));
        });
        place("actors/" + actor.id());
    }

    private void option(Option option) {
        json.field("id", option.id())
                .field("name", option.name())
                .field("owner", option.owner())
                .texts("levels", option.levels())
                .field("now", option.levels().get(option.now()));
        place("options/" + option.id());
    }

    private void sources() {
        json.objects("sources", dossier.sources(), source -> {
            json.field("id", source.id())
                    .field("title", source.title())
                    .field("reliability", source.reliability().name());
            place("sources/" + source.id());
        });
        json.objects("evidence", dossier.evidence(), item -> {
            Quantity hedge = item.hedge();
            json.field("id", item.id())
                    .field("source", item.source())
                    .field("at", item.at())
                    .field("says", item.says())
                    .field("hedge", hedge == null ? null : hedge.text())
                    .field("credibility", Integer.toString(item.credibility().grade()));
            json.object("bearsOn", cells -> {
                for (Bearing bearing : item.bearsOn()) {
                    cells.field(bearing.hypothesis(), bearing.consistency().name());
                }
            });
            place("evidence/" + item.id());
        });
    }

    private void hypotheses() {
        json.objects("hypotheses", dossier.hypotheses(), hypothesis -> {
            Formula claim = hypothesis.claim();
            json.field("id", hypothesis.id())
                    .field("says", hypothesis.says())
                    .field("claim", claim == null ? null : claim.text())
                    .field("rival", hypothesis.prior() != null);
            place("hypotheses/" + hypothesis.id());
        });
    }

    /** Writes a quantity: as written, and what it may be; nothing where there is none of the name. */
    private void value(String field, String name) {
        NamedQuantity quantity = catalog.find(name);
        if (quantity == null) {
            json.field(field, (String) null);
            return;
        }
        Law law = quantities.law(name);
        double median = medians.value(name);
        Quantity written = quantity.quantity();
        Domain domain = quantity.kind().domain();
        json.object(
                field,
                inside -> inside.field("name", name)
                        .field("written", written == null ? null : written.text())
                        .number("low", law == null ? median : law.quantile(0.05))
                        .number("median", median)
                        .number("high", law == null ? median : law.quantile(0.95))
                        .numbers("domain", domain.low(), domain.high()));
    }

    private void citations(List<Citation> citations) {
        json.objects(
                "evidence",
                citations,
                citation -> json.field("evidence", citation.evidence()).field("against", citation.against()));
    }

    private void place(String path) {
        SourceSpan place = places.apply(path);
        if (place == null) {
            json.field("place", (String) null);
        } else {
            json.object(
                    "place",
                    inside -> inside.field("line", place.line())
                            .field("column", place.column())
                            .field("endLine", place.endLine())
                            .field("endColumn", place.endColumn()));
        }
    }
}
