package dev.linchpin.language.write;

import dev.linchpin.model.Actor;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Degrees;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.OutcomeVariable.Shape;
import dev.linchpin.model.Preference;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.Rule;
import dev.linchpin.model.StatePattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections that say who can do what, what leads to what, and who wants what. */
final class GameSections {
    private static final CitedQuantity NOUGHT = CitedQuantity.uncited(new Quantity.Exact(0));

    private GameSections() {}

    static Block.Entries actors(Dossier dossier) {
        Block.Entries actors = new Block.Entries();
        for (Actor actor : dossier.actors()) {
            Block.Entries factions = new Block.Entries();
            for (Faction faction : actor.factions()) {
                factions.put(
                        faction.id(),
                        new Block.Entries()
                                .put("name", name(faction.name(), faction.id()))
                                .put("share", QuantityText.of(faction.share())));
            }
            actors.put(
                    actor.id(),
                    new Block.Entries()
                            .put("name", name(actor.name(), actor.id()))
                            .put("aliases", actor.aliases().isEmpty() ? null : Block.texts(actor.aliases()))
                            .put(
                                    "foresight",
                                    actor.foresight().equals(Foresight.CREDIBLE)
                                            ? null
                                            : Block.text(actor.foresight().word()))
                            .put("factions", actor.factions().isEmpty() ? null : factions));
        }
        return actors;
    }

    static Block.Entries options(Dossier dossier) {
        Block.Entries options = new Block.Entries();
        for (Option option : dossier.options()) {
            options.put(
                    option.id(),
                    new Block.Entries()
                            .put("name", name(option.name(), option.id()))
                            .put(
                                    "levels",
                                    option.levels().equals(Option.TWO_LEVELS) ? null : Block.texts(option.levels()))
                            .put("now", option.now() == 0 ? null : level(option, option.now())));
        }
        return options;
    }

    static Block level(Option option, int level) {
        return Block.text(option.levels().get(level));
    }

    static Block.Items rules(Dossier dossier) {
        List<Block> rules = new ArrayList<>();
        for (Rule rule : dossier.rules()) {
            Block.Entries entries = new Block.Entries();
            rules.add(
                    switch (rule) {
                        case Rule.Never(Formula formula) -> entries.put("never", Block.text(formula.text()));
                        case Rule.OneWay(String option) -> entries.put("one-way", Block.text(option));
                        case Rule.OneWayBack(String option) -> entries.put("one-way-back", Block.text(option));
                        case Rule.Count(Rule.Bound bound, List<String> options) ->
                            entries.put(bound.word(), Block.texts(options));
                        case Rule.OnlyIf(String take, Formula when) ->
                            entries.put(
                                    "only-if",
                                    new Block.Entries()
                                            .put("take", Block.text(take))
                                            .put("when", Block.text(when.text())));
                    });
        }
        return new Block.Items(rules);
    }

    static Block.Entries outcomes(Dossier dossier) {
        Block.Entries outcomes = new Block.Entries();
        for (OutcomeVariable outcome : dossier.outcomes()) {
            outcomes.put(
                    outcome.id(),
                    new Block.Entries()
                            .put("name", name(outcome.name(), outcome.id()))
                            .put("base", outcome.base().equals(NOUGHT) ? null : QuantityText.of(outcome.base()))
                            .put(
                                    "shape",
                                    outcome.shape() == Shape.LINEAR
                                            ? null
                                            : Block.text(outcome.shape().word())));
        }
        return outcomes;
    }

    static Block.Items influences(Dossier dossier) {
        List<Block> influences = new ArrayList<>();
        for (Influence influence : dossier.influences()) {
            Formula when = influence.when();
            influences.add(new Block.Entries()
                    .put("from", Block.text(influence.from()))
                    .put(influence.direction().word(), Block.text(influence.to()))
                    .put("by", QuantityText.of(influence.by()))
                    .put("hedge", QuantityText.optional(influence.hedge()))
                    .put("when", when == null ? null : Block.text(when.text()))
                    .put("evidence", QuantityText.citations(influence.evidence())));
        }
        return new Block.Items(influences);
    }

    static Block.Entries interests(Iterable<Interest> interests) {
        Block.Entries actors = new Block.Entries();
        for (Interest interest : interests) {
            Block.Entries holder = actors.at(interest.actor());
            if (interest.faction() != null) {
                holder = holder.at(interest.faction());
            }
            holder.at(interest.attitude().word()).put(interest.target(), QuantityText.of(interest.size()));
        }
        return actors;
    }

    static Block.Entries preferences(Iterable<Preference> preferences) {
        Block.Entries actors = new Block.Entries();
        for (Preference preference : preferences) {
            actors.put(
                    preference.actor(),
                    switch (preference) {
                        case Preference.Ranking(String actor, List<List<StatePattern>> classes) ->
                            new Block.Entries().put("ranking", ranking(classes));
                        case Preference.Statements(String actor, List<Formula> statements) ->
                            new Block.Entries()
                                    .put(
                                            "statements",
                                            Block.texts(statements.stream()
                                                    .map(Formula::text)
                                                    .toList()));
                    });
        }
        return actors;
    }

    static Block.Entries degrees(Iterable<Degrees> degrees) {
        Block.Entries actors = new Block.Entries();
        for (Degrees of : degrees) {
            actors.put(
                    of.actor(),
                    new Block.Entries().put("greatly", extent(of.greatly())).put("unknown", extent(of.unknown())));
        }
        return actors;
    }

    private static @Nullable Block extent(Degrees.@Nullable Extent extent) {
        return switch (extent) {
            case null -> null;
            case Degrees.Gap(double size) -> new Block.Scalar(Quantity.number(size));
            case Degrees.Between(List<Degrees.PatternPair> pairs) ->
                new Block.Items(pairs.stream()
                        .map(pair -> Block.texts(
                                List.of(pair.first().text(), pair.second().text())))
                        .toList());
        };
    }

    private static Block ranking(List<List<StatePattern>> classes) {
        List<Block> items = new ArrayList<>();
        for (List<StatePattern> equals : classes) {
            List<String> texts = equals.stream().map(StatePattern::text).toList();
            items.add(texts.size() == 1 ? Block.text(texts.getFirst()) : Block.texts(texts));
        }
        return new Block.Items(items);
    }

    /** Returns a name, or null where it is the id. */
    static @Nullable Block name(String name, String id) {
        return name.equals(id) ? null : Block.text(name);
    }
}
