package dev.linchpin.language;

import dev.linchpin.model.Actor;
import dev.linchpin.model.Citation;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Degrees;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Magnitude;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.Preference;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.Rule;
import dev.linchpin.model.StatePattern;
import dev.linchpin.model.StateRules;
import dev.linchpin.model.evidence.Consistency;
import dev.linchpin.model.evidence.Credibility;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Source;
import dev.linchpin.model.evidence.SourceReliability;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.LeverQuestion;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Partnership;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.Tripwire;
import dev.linchpin.model.outlook.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Sound dossiers at random, with every construct of the language: the same for the same seed. */
public final class RandomDossier {
    private static final List<String> TEXTS = List.of(
            "plain",
            "Two words",
            "with: a colon",
            "a # hash",
            "'single' and \"double\"",
            "back\\slash",
            "ünïcödé — ¶3 「」",
            "emoji 🕊 inside",
            "two\nlines",
            "tab\tinside",
            "true",
            "null",
            "~",
            "0.5",
            "1e3",
            "0x1F",
            "2026-03-01",
            "- dash",
            "-",
            "? mark",
            "[list]",
            "{map: x}",
            "*star",
            "&and",
            "!bang",
            "%percent",
            "@at",
            "`tick",
            "|",
            ">",
            "a,b",
            "trailing:",
            "no\u00A0break",
            "yes",
            "a long text that goes on and on so that no line can hold it, and on, and on, and on, until the end");

    private final Random random;
    private final Yardstick yardstick;
    private final DossierBuilder parts;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();
    private final List<String> hypotheses = new ArrayList<>();
    private final List<Population> populations = new ArrayList<>();
    private List<int[]> feasible = List.of();

    private RandomDossier(long seed) {
        random = new Random(seed);
        yardstick = pick(List.of(Yardstick.values()));
        parts = Dossier.builder(text(), text());
    }

    public static Dossier of(long seed) {
        return new RandomDossier(seed).build();
    }

    private Dossier build() {
        parts.yardstick(yardstick).asOf(maybe() ? day() : null);
        IntStream.range(0, random.nextInt(5)).forEach(i -> evidence.add("e" + i));
        IntStream.range(0, random.nextInt(4)).forEach(i -> hypotheses.add("h" + i));
        addActors();
        addOptions();
        addRules();
        IntStream.range(0, random.nextInt(4)).forEach(i -> addOutcome("x" + i));
        addInfluences();
        for (Actor actor : actors) {
            addMotives(actor);
        }
        addEvidence();
        hypotheses.forEach(this::addHypothesis);
        addQuestions();
        addOutlook();
        actors.stream().filter(actor -> random.nextInt(3) == 0).forEach(this::addDegrees);
        return parts.build();
    }

    private void addActors() {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String id = i == 0 ? "north" : "actor-" + i;
            List<Faction> factions = new ArrayList<>();
            int split = random.nextInt(4);
            for (int j = 0; j < split; j++) {
                CitedQuantity share = j == 0 ? CitedQuantity.uncited(new Quantity.Rest()) : cited(share(split));
                factions.add(new Faction("f" + j, name("f" + j), share));
            }
            List<String> aliases = maybe() ? List.of() : TEXTS.subList(0, random.nextInt(TEXTS.size()));
            actors.add(new Actor(id, name(id), aliases, pick(Foresight.all()), factions));
        }
        actors.forEach(parts::add);
    }

    private Quantity share(int split) {
        double most = 1.0 / split;
        return maybe() ? new Quantity.Exact(most * random.nextDouble()) : new Quantity.Range(most / 4, most / 2);
    }

    private void addOptions() {
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            List<String> levels = switch (random.nextInt(4)) {
                case 0 -> List.of("none", "some-more", "all");
                case 1 -> List.of("1", "2", "3", "4");
                case 2 -> List.of("low", "yes");
                default -> Option.TWO_LEVELS;
            };
            String id = pick(actors).id() + ".does-" + i;
            options.add(new Option(id, name(id), levels, random.nextInt(levels.size())));
        }
        options.forEach(parts::add);
    }

    private void addRules() {
        StateRules bare = StateRules.of(parts.build());
        int[] now = options.stream().mapToInt(Option::now).toArray();
        List<String> oneWay = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Rule rule = rule(oneWay);
            if (!bare.isBroken(rule, now)) {
                parts.add(rule);
            }
        }
        StateRules rules = StateRules.of(parts.build());
        feasible = states().stream()
                .filter(state -> rules.findBroken(state) == null)
                .toList();
    }

    private Rule rule(List<String> oneWay) {
        String option = pick(options).id();
        boolean free = !oneWay.contains(option);
        return switch (random.nextInt(free ? 5 : 3)) {
            case 0 -> new Rule.Never(formula(3, false));
            case 1 -> new Rule.OnlyIf(option, formula(2, false));
            case 2 -> new Rule.Count(pick(List.of(Rule.Bound.values())), someOptions());
            case 3 -> {
                oneWay.add(option);
                yield new Rule.OneWay(option);
            }
            default -> {
                oneWay.add(option);
                yield new Rule.OneWayBack(option);
            }
        };
    }

    private List<String> someOptions() {
        List<String> ids =
                options.stream().map(Option::id).filter(id -> maybe()).toList();
        return ids.isEmpty() ? List.of(options.getFirst().id()) : ids;
    }

    /** Every state, in the order of states: first option fastest. */
    private List<int[]> states() {
        List<int[]> states = new ArrayList<>();
        int[] state = new int[options.size()];
        int at = 0;
        while (at < state.length) {
            if (at == 0) {
                states.add(state.clone());
            }
            if (state[at] < options.get(at).highest()) {
                state[at]++;
                at = 0;
            } else {
                state[at++] = 0;
            }
        }
        return states;
    }

    private void addOutcome(String id) {
        outcomes.add(id);
        parts.add(new OutcomeVariable(
                id,
                name(id),
                maybe() ? CitedQuantity.uncited(new Quantity.Exact(0)) : cited(base()),
                pick(List.of(OutcomeVariable.Shape.values()))));
    }

    private Quantity base() {
        return maybe() ? new Quantity.Exact(2 * random.nextDouble() - 1) : new Quantity.Range(-0.5, 0.25);
    }

    private void addInfluences() {
        List<String> names = new ArrayList<>();
        for (int i = outcomes.isEmpty() ? 0 : random.nextInt(8); i > 0; i--) {
            String from = maybe() ? pick(options).id() : pick(outcomes);
            String to = pick(outcomes);
            names.add(from + "->" + to);
            int ordinal =
                    (int) names.stream().filter((from + "->" + to)::equals).count();
            parts.add(new Influence(
                    from,
                    pick(List.of(Influence.Direction.values())),
                    to,
                    ordinal,
                    size(),
                    maybe() ? probability() : null,
                    maybe() ? formula(3, false) : null,
                    citations()));
        }
    }

    private void addMotives(Actor actor) {
        switch (random.nextInt(4)) {
            case 0 -> parts.add(ranking(actor));
            case 1 ->
                parts.add(new Preference.Statements(
                        actor.id(),
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(i -> formula(3, false))
                                .toList()));
            default -> interests(actor).forEach(parts::add);
        }
    }

    private List<Interest> interests(Actor actor) {
        List<Interest> interests = new ArrayList<>();
        List<String> holders = new ArrayList<>(
                actor.factions().stream().map(Faction::id).filter(id -> maybe()).toList());
        if (actor.factions().isEmpty()) {
            holders.add(null);
        }
        for (String faction : holders) {
            List<String> targets = new ArrayList<>(outcomes);
            options.forEach(option -> targets.add(option.id()));
            for (Interest.Attitude attitude : Interest.Attitude.values()) {
                for (int i = random.nextInt(3); i > 0 && !targets.isEmpty(); i--) {
                    String target = targets.remove(random.nextInt(targets.size()));
                    interests.add(new Interest(actor.id(), faction, attitude, target, cited(size())));
                }
            }
        }
        return interests;
    }

    private Preference ranking(Actor actor) {
        List<List<StatePattern>> classes = new ArrayList<>();
        for (int[] state : feasible) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < state.length; i++) {
                text.append(options.get(i).letter(state[i]));
            }
            StatePattern pattern = new StatePattern(text.toString());
            if (classes.isEmpty() || maybe()) {
                classes.add(random.nextInt(classes.size() + 1), new ArrayList<>(List.of(pattern)));
            } else {
                pick(classes).add(pattern);
            }
        }
        return new Preference.Ranking(actor.id(), classes);
    }

    /** Degrees that are sound whatever the actor wants: pairs that are unknown, and of interests a share. */
    private void addDegrees(Actor actor) {
        if (parts.build().preferences().has(actor.id())) {
            parts.add(new Degrees(actor.id(), maybe() ? new Degrees.Gap(1 + random.nextInt(4)) : null, pairs()));
        } else {
            parts.add(new Degrees(
                    actor.id(),
                    maybe() ? pairs() : new Degrees.Gap((1 + random.nextInt(9)) / 10.0),
                    maybe() ? pairs() : new Degrees.Gap(0.05)));
        }
    }

    private Degrees.Between pairs() {
        List<Degrees.PatternPair> pairs = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            pairs.add(new Degrees.PatternPair(pattern(pick(feasible)), pattern(pick(feasible))));
        }
        return new Degrees.Between(pairs);
    }

    private StatePattern pattern(int[] state) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < state.length; i++) {
            text.append(
                    random.nextInt(3) == 0 ? StatePattern.ANY : options.get(i).letter(state[i]));
        }
        return new StatePattern(text.toString());
    }

    private void addEvidence() {
        for (int i = 0; i < 2; i++) {
            parts.add(new Source(
                    "s" + i,
                    text(),
                    maybe() ? text() : null,
                    maybe() ? day() : null,
                    maybe() ? "https://example.org/a?b=c#d" : null,
                    pick(List.of(SourceReliability.values())),
                    maybe() ? text() : null));
        }
        if (maybe()) {
            populations.add(new Population(
                    "palace",
                    List.of(
                            new Population.Stratum("hardliners", cited(new Quantity.Range(0.25, 0.75))),
                            new Population.Stratum("envoys", CitedQuantity.uncited(new Quantity.Rest())))));
        }
        populations.forEach(parts::add);
        for (String id : evidence) {
            boolean likelihoods = maybe();
            parts.add(new Evidence(
                    id,
                    "s" + random.nextInt(2),
                    maybe() ? "¶" + random.nextInt(9) : null,
                    text(),
                    !likelihoods && maybe() ? probability() : null,
                    pick(List.of(Credibility.values())),
                    !populations.isEmpty() && maybe() ? new Evidence.StratumReference("palace", "envoys") : null,
                    likelihoods ? new Evidence.Likelihoods(probability(), probability()) : null,
                    hypotheses.stream()
                            .filter(h -> maybe())
                            .map(h -> new Evidence.Bearing(h, pick(List.of(Consistency.values()))))
                            .toList()));
        }
    }

    private void addHypothesis(String id) {
        parts.add(new Hypothesis(id, text(), maybe() ? cited(probability()) : null, maybe() ? formula(5, true) : null));
    }

    private void addQuestions() {
        if (actors.size() > 1 && maybe()) {
            parts.add(new Partnership(actors.get(0).id(), actors.get(1).id()));
        }
        if (!hypotheses.isEmpty() && maybe()) {
            List<String> sponsors =
                    actors.stream().map(Actor::id).limit(1 + random.nextInt(2)).toList();
            parts.add(new LeverQuestion(sponsors, pick(hypotheses)));
        }
        if (maybe()) {
            Option option = pick(options);
            parts.add(new Tripwire(
                    option.id(),
                    random.nextInt(option.levels().size()),
                    maybe() ? "UPP" : null,
                    maybe() ? text() : null,
                    maybe() ? List.of("COERCE") : List.of("190", "ASSAULT")));
        }
    }

    private void addOutlook() {
        QuantityCatalog quantities = QuantityCatalog.of(parts.build());
        for (int i = random.nextInt(3); i > 0; i--) {
            parts.add(new Phase("p" + i, name("p" + i), maybe() ? day() : null, levels(), settings(quantities)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            parts.add(new Epoch("t" + i, name("t" + i), settings(quantities)));
        }
        if (maybe()) {
            Actor seen = pick(actors);
            boolean outright = maybe();
            parts.add(new View(
                    pick(actors).id(),
                    outright ? List.of() : interests(seen),
                    outright ? List.of(ranking(seen)) : List.of(),
                    settings(quantities),
                    maybe() ? unknownStates() : List.of()));
        }
    }

    /** One feasible state in which nothing starts, or nothing where there is none. */
    private List<Formula> unknownStates() {
        List<int[]> later = feasible.stream()
                .filter(state -> IntStream.range(0, state.length)
                        .anyMatch(i -> state[i] != options.get(i).now()))
                .toList();
        if (later.isEmpty() || !parts.build().phases().isEmpty()) {
            return List.of();
        }
        int[] state = pick(later);
        Formula all = null;
        for (int i = 0; i < state.length; i++) {
            Option option = options.get(i);
            Formula at = new Formula.At(option.id(), option.levels().get(state[i]));
            all = all == null ? at : new Formula.Joined(Formula.Connective.AND, all, at);
        }
        return all == null ? List.of() : List.of(all);
    }

    /** Levels of a feasible state, in full so that a phase surely may begin there, or none. */
    private List<OptionLevel> levels() {
        if (maybe()) {
            return List.of();
        }
        int[] state = pick(feasible);
        return IntStream.range(0, state.length)
                .mapToObj(i -> new OptionLevel(options.get(i).id(), state[i]))
                .toList();
    }

    private List<Setting> settings(QuantityCatalog quantities) {
        List<Setting> settings = new ArrayList<>();
        for (NamedQuantity quantity : quantities.all()) {
            if (random.nextInt(4) == 0) {
                Quantity value = switch (quantity.kind()) {
                    case BASE -> base();
                    case THERE, HEDGE -> probability();
                    default -> size();
                };
                settings.add(new Setting(quantity.name(), value));
            }
        }
        return settings;
    }

    /** A formula; {@code claim} for one that may read more than options. */
    private Formula formula(int depth, boolean claim) {
        int kind = depth == 0 ? random.nextInt(2) : random.nextInt(claim ? 9 : 6);
        return switch (kind) {
            case 0 -> new Formula.Taken(pick(options).id());
            case 1 -> {
                Option option = pick(options);
                yield new Formula.At(option.id(), pick(option.levels()));
            }
            case 2 -> new Formula.Not(formula(depth - 1, claim));
            case 3, 4, 5 ->
                new Formula.Joined(
                        pick(List.of(Formula.Connective.values())),
                        formula(depth - 1, claim),
                        formula(depth - 1, claim));
            case 6 -> new Formula.InEquilibria(pick(List.of(Formula.Scope.values())), formula(depth - 1, claim));
            default -> new Formula.Compared(term(), pick(List.of(Formula.Comparator.values())), number());
        };
    }

    private Formula.Term term() {
        Actor actor = pick(actors);
        if (!outcomes.isEmpty() && maybe()) {
            return new Formula.Term.Level(pick(outcomes));
        }
        boolean ranked = parts.build().preferences().has(actor.id());
        return ranked || maybe()
                ? new Formula.Term.Utility(actor.id())
                : new Formula.Term.Stance(actor.id(), pick(options).id());
    }

    private double number() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(100) / 100.0;
            case 2 -> -random.nextDouble() * 1e-9;
            default -> random.nextGaussian() * 1e12;
        };
    }

    private CitedQuantity cited(Quantity quantity) {
        return new CitedQuantity(quantity, citations());
    }

    private List<Citation> citations() {
        return evidence.stream()
                .filter(id -> random.nextInt(4) == 0)
                .map(id -> new Citation(id, maybe()))
                .toList();
    }

    private Quantity size() {
        return random.nextInt(3) == 0 ? new Quantity.Word(pick(List.of(Magnitude.values()))) : amount();
    }

    private Quantity probability() {
        return maybe() ? amount() : new Quantity.Phrase(pick(List.copyOf(EstimativeWords.phrases(yardstick))));
    }

    private Quantity amount() {
        return maybe()
                ? new Quantity.Exact(random.nextInt(1001) / 1000.0)
                : new Quantity.Range(random.nextDouble() / 2, 0.5 + random.nextDouble() / 2);
    }

    private LocalDate day() {
        return LocalDate.of(2020 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String name(String id) {
        return maybe() ? id : text();
    }

    private String text() {
        return pick(TEXTS);
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
