package dev.linchpin.model.difference;

import dev.linchpin.model.Actor;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Degrees;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.Preference;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.Rule;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.LeverQuestion;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Partnership;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Tripwire;
import dev.linchpin.model.outlook.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A dossier as a list of parts and what is said of each. */
final class Outline {
    private final Dossier dossier;
    private final List<Part> parts = new ArrayList<>();

    private Outline(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Returns a dossier's parts, section by section, in its order. */
    static List<Part> of(Dossier dossier) {
        Outline outline = new Outline(dossier);
        outline.heading();
        outline.play();
        outline.mechanism();
        outline.motives();
        outline.evidence();
        outline.outlook();
        outline.questions();
        return outline.parts;
    }

    private void add(Section section, String id, Said said) {
        parts.add(said.of(section, id));
    }

    private void heading() {
        Dossier.Heading heading = dossier.heading();
        add(
                Section.HEADING,
                "heading",
                new Said()
                        .text("title", heading.title())
                        .text("question", heading.question())
                        .text("as-of", date(heading.asOf()))
                        .text("yardstick", heading.yardstick().id()));
    }

    private void play() {
        for (Actor actor : dossier.actors()) {
            Said said = new Said()
                    .text("name", actor.name())
                    .set("aliases", actor.aliases())
                    .text("foresight", actor.foresight().word());
            for (Faction faction : actor.factions()) {
                String key = "factions." + faction.id();
                said.text(key + ".name", faction.name())
                        .named(key + ".share", QuantityCatalog.shareName(actor, faction), faction.share());
            }
            add(Section.ACTORS, actor.id(), said);
        }
        for (Option option : dossier.options()) {
            add(
                    Section.OPTIONS,
                    option.id(),
                    new Said()
                            .text("name", option.name())
                            .text("levels", String.join(", ", option.levels()))
                            .text("now", option.levels().get(option.now())));
        }
        for (Rule rule : dossier.rules()) {
            add(Section.RULES, rule(rule), new Said());
        }
    }

    /** A rule as a dossier writes it, with what it counts in the alphabet's order. */
    private static String rule(Rule rule) {
        return rule instanceof Rule.Count(Rule.Bound bound, List<String> options)
                ? new Rule.Count(bound, options.stream().sorted().toList()).text()
                : rule.text();
    }

    private void mechanism() {
        for (OutcomeVariable outcome : dossier.outcomes()) {
            add(
                    Section.OUTCOMES,
                    outcome.id(),
                    new Said()
                            .text("name", outcome.name())
                            .named("base", outcome.baseName(), outcome.base())
                            .text("shape", outcome.shape().word()));
        }
        for (Influence influence : dossier.influences()) {
            add(
                    Section.INFLUENCES,
                    influence.name(),
                    new Said()
                            .text("direction", influence.direction().word())
                            .named("by", influence.name(), influence.by())
                            .quantity("hedge", influence.hedge())
                            .text("when", formula(influence.when()))
                            .citations("evidence", influence.evidence()));
        }
    }

    private void motives() {
        for (Interest interest : dossier.interests()) {
            add(Section.INTERESTS, interest.name(), new Said().named("size", interest.name(), interest.size()));
        }
        for (Preference preference : dossier.preferences()) {
            add(Section.PREFERENCES, preference.actor(), new Said().preference("preference", preference));
        }
        for (Degrees degrees : dossier.degrees()) {
            add(
                    Section.DEGREES,
                    degrees.actor(),
                    new Said().text("greatly", extent(degrees.greatly())).text("unknown", extent(degrees.unknown())));
        }
    }

    private static @Nullable String extent(Degrees.@Nullable Extent extent) {
        return switch (extent) {
            case null -> null;
            case Degrees.Gap(double size) -> new Quantity.Exact(size).text();
            case Degrees.Between(List<Degrees.PatternPair> pairs) ->
                Said.inNoOrder(pairs.stream()
                        .map(pair ->
                                pair.first().text() + " over " + pair.second().text())
                        .toList());
        };
    }

    private void evidence() {
        for (Source source : dossier.sources()) {
            add(
                    Section.SOURCES,
                    source.id(),
                    new Said()
                            .text("title", source.title())
                            .text("author", source.author())
                            .text("date", date(source.date()))
                            .text("url", source.url())
                            .text("reliability", source.reliability().name())
                            .text("origin", source.origin()));
        }
        for (Evidence item : dossier.evidence()) {
            add(Section.EVIDENCE, item.id(), item(item));
        }
        for (Population population : dossier.populations()) {
            Said said = new Said();
            population.strata().forEach(stratum -> cited(said, stratum.id(), stratum.share()));
            add(Section.POPULATIONS, population.id(), said);
        }
        for (Hypothesis hypothesis : dossier.hypotheses()) {
            Said said = new Said().text("says", hypothesis.says()).text("claim", formula(hypothesis.claim()));
            add(Section.HYPOTHESES, hypothesis.id(), cited(said, "prior", hypothesis.prior()));
        }
    }

    private static Said item(Evidence item) {
        Said said = new Said()
                .text("source", item.source())
                .text("at", item.at())
                .text("says", item.says())
                .text("credibility", "" + item.credibility().grade());
        if (item.hedge() != null) {
            said.named("hedge", item.hedgeName(), item.hedge());
        }
        if (item.speaksFor() != null) {
            said.text(
                    "speaks-for",
                    item.speaksFor().population() + "." + item.speaksFor().stratum());
        }
        if (item.likelihoods() != null) {
            said.quantity("if-true", item.likelihoods().ifTrue())
                    .quantity("if-false", item.likelihoods().ifFalse());
        }
        item.bearsOn()
                .forEach(bearing -> said.text(
                        "bears-on." + bearing.hypothesis(),
                        bearing.consistency().name()));
        return said;
    }

    private void outlook() {
        String last = null;
        for (Phase phase : dossier.phases()) {
            Said said =
                    new Said().text("name", phase.name()).text("after", last).text("until", date(phase.until()));
            for (OptionLevel now : phase.now()) {
                said.text("now." + now.option(), level(now.option(), now.level()));
            }
            add(Section.PHASES, phase.id(), said.settings(phase.settings()));
            last = phase.id();
        }
        for (Epoch epoch : dossier.epochs()) {
            add(
                    Section.EPOCHS,
                    epoch.id(),
                    new Said().text("name", epoch.name()).settings(epoch.settings()));
        }
        for (View view : dossier.views()) {
            Said said = new Said();
            view.interests().forEach(interest -> cited(said, "interests." + interest.name(), interest.size()));
            view.preferences().forEach(seen -> said.preference("preferences." + seen.actor(), seen));
            said.settings(view.settings())
                    .set(
                            "unaware-of",
                            view.unawareOf().stream().map(Formula::text).toList());
            add(Section.VIEWS, view.holder(), said);
        }
    }

    private void questions() {
        for (Partnership pair : dossier.partners()) {
            add(Section.PARTNERS, Said.inNoOrder(List.of(pair.first(), pair.second())), new Said());
        }
        for (LeverQuestion lever : dossier.levers()) {
            add(Section.LEVERS, Said.inNoOrder(lever.sponsors()) + " for " + lever.target(), new Said());
        }
        for (Tripwire tripwire : dossier.tripwires()) {
            add(Section.TRIPWIRES, tripwire(tripwire), new Said());
        }
    }

    private String tripwire(Tripwire tripwire) {
        Said said = new Said()
                .text("actor", tripwire.actor())
                .text("target", tripwire.target())
                .set("event", tripwire.events());
        return "%s becomes %s: %s"
                .formatted(
                        tripwire.option(),
                        level(tripwire.option(), tripwire.becomes()),
                        said.of(Section.TRIPWIRES, "").aspects().stream()
                                .map(aspect -> aspect.key() + " " + aspect.value())
                                .collect(Collectors.joining(", ")));
    }

    private String level(String option, int level) {
        Option known = dossier.options().find(option);
        return known != null && level < known.levels().size() ? known.levels().get(level) : "level " + level;
    }

    private static Said cited(Said said, String key, @Nullable CitedQuantity cited) {
        return cited == null
                ? said
                : said.quantity(key, cited.quantity()).citations(key + ".evidence", cited.evidence());
    }

    private static @Nullable String formula(@Nullable Formula formula) {
        return formula == null ? null : formula.text();
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
