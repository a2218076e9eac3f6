package dev.linchpin.language.bind;

import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.problem.TextFault;
import dev.linchpin.language.shape.DossierShape;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Option;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Population.Stratum;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids that a dossier gives, whether what they stand for could be read or not. */
final class Names {
    private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Set<String>>> parts = new EnumMap<>(Kind.class);
    private final Map<String, Option> options = new HashMap<>();
    private final Map<String, String> optionByAct = new HashMap<>();
    private final Set<Kind> unreadable = EnumSet.noneOf(Kind.class);
    private final DidYouMean didYouMean;

    private Names(DidYouMean didYouMean) {
        this.didYouMean = didYouMean;
        for (Kind kind : Kind.values()) {
            ids.put(kind, new LinkedHashSet<>());
            parts.put(kind, new HashMap<>());
        }
    }

    /** Returns the ids of a file. */
    static Names of(Mapping root, DidYouMean didYouMean) {
        Names names = new Names(didYouMean);
        for (Kind kind : Kind.values()) {
            Node section = findSection(root, kind.section, didYouMean);
            if (section == null ? kind == Kind.ACTOR || kind == Kind.OPTION : !isMap(section)) {
                names.unreadable.add(kind);
            }
            for (Entry entry : Binding.entries(section)) {
                names.all(kind).add(entry.key().text());
                Node parts = switch (kind) {
                    case ACTOR -> Binding.value(entry.value(), "factions");
                    case POPULATION -> entry.value();
                    default -> null;
                };
                for (Entry part : Binding.entries(parts)) {
                    names.parts(kind, entry.key().text()).add(part.key().text());
                }
            }
        }
        return names;
    }

    /** Returns the ids of a dossier. */
    static Names of(Dossier dossier, DidYouMean didYouMean) {
        Names names = new Names(didYouMean);
        names.all(Kind.ACTOR).addAll(dossier.actors().ids());
        names.all(Kind.OPTION).addAll(dossier.options().ids());
        names.all(Kind.OUTCOME).addAll(dossier.outcomes().ids());
        names.all(Kind.SOURCE).addAll(dossier.sources().ids());
        names.all(Kind.EVIDENCE).addAll(dossier.evidence().ids());
        names.all(Kind.HYPOTHESIS).addAll(dossier.hypotheses().ids());
        names.all(Kind.POPULATION).addAll(dossier.populations().ids());
        for (Actor actor : dossier.actors()) {
            actor.factions().stream().map(Faction::id).forEach(names.parts(Kind.ACTOR, actor.id())::add);
        }
        for (Population population : dossier.populations()) {
            population.strata().stream().map(Stratum::id).forEach(names.parts(Kind.POPULATION, population.id())::add);
        }
        dossier.options().forEach(names::define);
        return names;
    }

    /** Returns a section, or what looks like it under a misspelt key. */
    private static @Nullable Node findSection(Mapping root, String section, DidYouMean didYouMean) {
        Node found = root.find(section);
        List<String> known = DossierShape.ROOT.keys();
        for (Entry entry : root.entries()) {
            String key = entry.key().text();
            if (found == null && !known.contains(key) && section.equals(didYouMean.find(key, known))) {
                found = entry.value();
            }
        }
        return found;
    }

    private static boolean isMap(Node node) {
        return node instanceof Mapping || (node instanceof Scalar scalar && scalar.isNull());
    }

    /** Says what an option is, so that its levels can be looked up. */
    void define(Option option) {
        options.put(option.id(), option);
    }

    /** Returns an option whose levels are known, or null. */
    @Nullable
    Option findOption(String id) {
        return options.get(id);
    }

    /** Returns whether the dossier has such a thing, or may have it because its section cannot be read. */
    boolean has(Kind kind, String id) {
        return unreadable.contains(kind) || all(kind).contains(id);
    }

    /** Returns the ids of a kind, in order. */
    Set<String> all(Kind kind) {
        return Objects.requireNonNull(ids.get(kind));
    }

    /** Returns the ids of an actor's factions, or of a population's strata. */
    Set<String> parts(Kind kind, String whole) {
        return Objects.requireNonNull(parts.get(kind)).computeIfAbsent(whole, w -> new LinkedHashSet<>());
    }

    /** Returns what is wrong with a name that should be one of a kind, or null where nothing is. */
    @Nullable
    TextFault findFault(Kind kind, String name, int from, int to) {
        if (has(kind, name)) {
            return null;
        }
        String guess = didYouMean.find(name, all(kind));
        if (guess == null && kind == Kind.OPTION) {
            guess = optionOfAnotherOwner(name);
        }
        return TextFault.error(
                kind.code,
                "There is no " + kind.noun + " " + Quoted.of(name) + ".",
                guess != null ? DidYouMean.advice(guess) : whatElse(kind, name),
                from,
                to);
    }

    /** Returns what is wrong with a name that should be an outcome or an option, or null where nothing is. */
    @Nullable
    TextFault findTargetFault(String name, int to) {
        if (has(Kind.OUTCOME, name) || has(Kind.OPTION, name)) {
            return null;
        }
        boolean option = name.indexOf('.') >= 0;
        TextFault fault = findFault(option ? Kind.OPTION : Kind.OUTCOME, name, 0, to);
        if (fault == null || fault.advice() != null) {
            return fault;
        }
        String advice = didYouMean.advice(name, all(option ? Kind.OUTCOME : Kind.OPTION));
        return TextFault.error(fault.code(), fault.message(), advice, 0, to);
    }

    /** Returns the option whose word for the act is the one written, or stands in it after another actor's id. */
    private @Nullable String optionOfAnotherOwner(String name) {
        if (optionByAct.isEmpty()) {
            all(Kind.OPTION).forEach(option -> optionByAct.putIfAbsent(act(option), option));
        }
        return optionByAct.get(act(name));
    }

    private static String act(String option) {
        return option.substring(option.indexOf('.') + 1);
    }

    private @Nullable String whatElse(Kind kind, String name) {
        for (Kind other : Kind.values()) {
            if (other != kind && all(other).contains(name)) {
                return "That is " + other.article + " " + other.noun + ".";
            }
        }
        return all(kind).isEmpty() ? "The dossier has no " + kind.section + "." : null;
    }

    /** Returns what is wrong with a level's name, or null where nothing is or the option's levels are not known. */
    @Nullable
    TextFault findLevelFault(String option, String level, int from, int to) {
        Option known = findOption(option);
        if (known == null || known.findLevel(level) >= 0) {
            return null;
        }
        String guess = didYouMean.advice(level, known.levels());
        return TextFault.error(
                "level.unknown",
                Quoted.of(option) + " has no level " + Quoted.of(level) + ".",
                guess != null ? guess : "Its levels are " + Quoted.list(known.levels()) + ".",
                from,
                to);
    }

    /** Returns the ids nearest to a name among some that are known, as advice, or null where none is near. */
    @Nullable
    String guess(String name, Collection<String> known) {
        return didYouMean.advice(name, known);
    }

    /** The kinds of things that have ids of their own. */
    enum Kind {
        ACTOR("actors", "actor", "an", "actor.unknown"),
        OPTION("options", "option", "an", "option.unknown"),
        OUTCOME("outcomes", "outcome", "an", "outcome.unknown"),
        SOURCE("sources", "source", "a", "source.unknown"),
        EVIDENCE("evidence", "item of evidence", "an", "evidence.unknown"),
        HYPOTHESIS("hypotheses", "hypothesis", "a", "hypothesis.unknown"),
        POPULATION("populations", "population", "a", "population.unknown");

        private final String section;
        private final String noun;
        private final String article;
        private final String code;

        Kind(String section, String noun, String article, String code) {
            this.section = section;
            this.noun = noun;
            this.article = article;
            this.code = code;
        }
    }
}
