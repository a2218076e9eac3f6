package dev.linchpin.language.shape;

import dev.linchpin.language.shape.Shape.Either;
import dev.linchpin.language.shape.Shape.Field;
import dev.linchpin.language.shape.Shape.Form;
import dev.linchpin.language.shape.Shape.Listing;
import dev.linchpin.language.shape.Shape.Named;
import dev.linchpin.language.shape.Shape.Table;
import dev.linchpin.language.shape.Shape.Text;
import dev.linchpin.language.shape.Shape.Words;
import dev.linchpin.model.Foresight;
import dev.linchpin.model.Option;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.evidence.Consistency;
import dev.linchpin.model.evidence.SourceReliability;
import dev.linchpin.model.evidence.Yardstick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The shape of a dossier. */
public final class DossierShape {
    private static final int MOST_PHASES = 100;

    /** The shape of a whole file. */
    public static final Form ROOT = new DossierShape().root();

    private final Shape citation = new Named(
            "citation",
            either(
                    "An item of evidence.",
                    text(TextForm.REFERENCE, "The id of an item that speaks for this."),
                    form(
                            "a citation",
                            "An item that speaks against this.",
                            required("against", text(TextForm.REFERENCE, "The item's id.")))));

    private final Shape citations = new Named(
            "citations",
            either(
                    "The evidence that this rests on: ids of items, or {against: id} for one that speaks against it.",
                    text(TextForm.REFERENCE, "The id of the only item."),
                    form(
                            "a citation",
                            "The only item, which speaks against this.",
                            required("against", text(TextForm.REFERENCE, "The item's id."))),
                    Listing.any(citation, "The items.")));

    private final Shape size = cited(
            "size",
            TextForm.SIZE,
            "How much, from 0 to 1: a number, a range (0.4 to 0.8), or a word (slight, strong).");
    private final Shape share =
            cited("share", TextForm.SHARE, "The part of the whole, from 0 to 1: a number, a range, a word, or rest.");
    private final Shape base =
            cited("base", TextForm.BASE, "The level where nothing moves it, from -1 to 1. 0 where it is not given.");
    private final Shape probability = new Named(
            "probability",
            text(TextForm.PROBABILITY, "A probability: a number, a range (0.6 to 0.8), or a phrase (almost certain)."));
    private final Shape prior = cited("prior", TextForm.PROBABILITY, "The probability before the evidence.");

    private final Shape settings = new Named(
            "settings",
            new Table(
                    TextForm.QUANTITY_NAME,
                    text(TextForm.QUANTITY, "The value instead."),
                    "Quantities that differ, by name: OUTCOME.base, FROM->TO, FROM->TO.there, ACTOR.wants.X,"
                            + " ACTOR.FACTION.share, EVIDENCE.hedge."));
    private final Shape levels = new Named(
            "levels",
            new Table(TextForm.REFERENCE, text(TextForm.LEVEL, "The level's name."), "Levels of options, by option."));
    private final Table interests = new Table(TextForm.REFERENCE, interestsOfOne(), "What actors want and fear.");
    private final Table preferences = new Table(TextForm.REFERENCE, preference(), "Preferences given outright.");

    private DossierShape() {}

    private Form root() {
        return new Form(
                "a dossier",
                List.of(
                        required("linchpin", text(TextForm.VERSION, "The version of the language: 1.")),
                        required("title", text(TextForm.FREE, "What the dossier is called.")),
                        required("question", text(TextForm.FREE, "The question that it answers.")),
                        optional("as-of", text(TextForm.DATE, "The day on which it was true.")),
                        optional(
                                "yardstick",
                                words(Yardstick.values(), Yardstick::id, "How words of probability are read.")),
                        required("actors", new Table(TextForm.ID, actor(), "The parties, by id.")),
                        required(
                                "options",
                                new Table(TextForm.OPTION_ID, option(), "What each can do, by actor.option.")),
                        optional("rules", Listing.any(rule(), "What every state, or every move, must respect.")),
                        optional("outcomes", new Table(TextForm.ID, outcome(), "What actors care about, by id.")),
                        optional("influences", Listing.any(influence(), "What leads to what.")),
                        optional("interests", interests),
                        optional("preferences", preferences),
                        optional(
                                "degrees",
                                new Table(
                                        TextForm.REFERENCE, degrees(), "How finely preferences are given, by actor.")),
                        optional("sources", new Table(TextForm.ID, source(), "Who says something, by id.")),
                        optional("evidence", new Table(TextForm.ID, evidence(), "What they say, by id.")),
                        optional(
                                "populations",
                                new Table(TextForm.ID, strata(), "Those who are heard unevenly, by id.")),
                        optional(
                                "hypotheses",
                                new Table(TextForm.ID, hypothesis(), "What the dossier is asked, by id.")),
                        optional("phases", new Listing(phase(), 0, MOST_PHASES, "Stretches of time, in order.")),
                        optional("epochs", new Table(TextForm.ID, epoch(), "Other times and worlds, by id.")),
                        optional("partners", Listing.any(pair(), "The pairs whose frictions to show; all if absent.")),
                        optional("levers", Listing.any(lever(), "The levers asked about; all if absent.")),
                        optional("views", new Table(TextForm.REFERENCE, view(), "How actors see the game, by actor.")),
                        optional("tripwires", Listing.any(tripwire(), "Events that say that a level has changed.")),
                        optional("points", Listing.any(PointShape.of(settings), "What the text under study claims."))),
                List.of(),
                null,
                "One argument about what states and other actors will do.");
    }

    private Shape actor() {
        return form(
                "an actor",
                "A party with options of its own.",
                name(),
                optional("aliases", Listing.any(text(TextForm.FREE, "A name."), "Other names that texts use.")),
                optional("foresight", foresight()),
                optional("factions", new Table(TextForm.ID, faction(), "Parts with interests of their own, by id.")));
    }

    private static Shape foresight() {
        List<String> listed = new ArrayList<>(
                Foresight.uncounted().stream().map(Foresight::word).toList());
        listed.add("limited-N with N from 1 to " + Foresight.MOST_MOVES);
        return new Words(Foresight.all().stream().map(Foresight::word).toList(), listed, "How far it looks ahead.");
    }

    private Shape faction() {
        return form("a faction", "A part of an actor.", name(), required("share", share));
    }

    private Shape option() {
        return form(
                "an option",
                "An act that its owner can take.",
                name(),
                optional(
                        "levels",
                        new Listing(
                                text(TextForm.LEVEL, "A level's name."),
                                2,
                                Option.MOST_LEVELS,
                                "The levels, lowest first; no and yes if absent.")),
                optional("now", text(TextForm.LEVEL, "The level at the start; the lowest if absent.")));
    }

    private Shape rule() {
        Shape options = Listing.some(reference("An option."), "The options.");
        return new Form(
                "a rule",
                List.of(
                        optional("never", formula("No state where this holds is feasible.")),
                        optional("one-way", oneOrMore("An option", "What is never lowered.")),
                        optional("one-way-back", oneOrMore("An option", "What is never raised.")),
                        optional("at-most-one", options),
                        optional("exactly-one", options),
                        optional("at-least-one", options),
                        optional(
                                "only-if",
                                form(
                                        "only-if",
                                        "An option that can be taken only where a formula holds.",
                                        required("take", reference("The option.")),
                                        required("when", formula("Where it can be taken."))))),
                List.of(List.of(
                        "never", "one-way", "one-way-back", "at-most-one", "exactly-one", "at-least-one", "only-if")),
                null,
                "One rule, by its kind.");
    }

    private Shape outcome() {
        return form(
                "an outcome",
                "A quantity that actors care about.",
                name(),
                optional("base", base),
                optional(
                        "shape",
                        words(OutcomeVariable.Shape.values(), OutcomeVariable.Shape::word, "How influences add up.")));
    }

    private Shape influence() {
        return new Form(
                "an influence",
                List.of(
                        required("from", reference("The option or outcome that acts.")),
                        optional("raises", reference("The outcome that it raises.")),
                        optional("lowers", reference("The outcome that it lowers.")),
                        required("by", text(TextForm.SIZE, "How much, from 0 to 1.")),
                        optional("hedge", probability),
                        optional("when", formula("The states in which it works; all if absent.")),
                        optional("evidence", citations)),
                List.of(List.of("raises", "lowers")),
                null,
                "A signed causal link.");
    }

    private Shape interestsOfOne() {
        Shape targets = new Table(TextForm.REFERENCE, size, "How much, by outcome or option.");
        List<Field> attitudes = List.of(optional("wants", targets), optional("fears", targets));
        Shape faction = new Form("a faction", attitudes, List.of(), null, "What a faction wants and fears.");
        return new Form(
                "an actor's interests",
                attitudes,
                List.of(),
                new Table(TextForm.REFERENCE, faction, "Interests by faction."),
                "What an actor wants and fears; by faction where it has factions.");
    }

    private static Shape degrees() {
        Shape pair = new Listing(statePattern(), 2, 2, "Two patterns of states.");
        return form(
                "degrees",
                "What an actor prefers greatly, and where nobody knows what it prefers.",
                optional(
                        "greatly",
                        either(
                                "Where it prefers greatly: how far apart states must lie, or pairs of patterns.",
                                text(
                                        TextForm.NUMBER,
                                        "States that differ by this share of its interest weight, or by this many ranks"
                                                + " where its preferences are given outright."),
                                Listing.some(pair, "Pairs of patterns, the preferred one first."))),
                optional(
                        "unknown",
                        either(
                                "Where its preference is unknown: how close together states must lie, or pairs of"
                                        + " patterns.",
                                text(
                                        TextForm.NUMBER,
                                        "States that differ, but by less than this share of its interest weight."),
                                Listing.some(pair, "Pairs of patterns."))));
    }

    private static Shape statePattern() {
        return text(TextForm.STATE_PATTERN, "One character an option: Y, N, a level's digit, or - for any.");
    }

    private static Shape preference() {
        Shape pattern = statePattern();
        return new Form(
                "an actor's preferences",
                List.of(
                        optional(
                                "ranking",
                                Listing.some(
                                        either(
                                                "A pattern of states, or a list of patterns that are equally good.",
                                                pattern,
                                                Listing.some(pattern, "Patterns that are equally good.")),
                                        "States by pattern, most preferred first.")),
                        optional(
                                "statements",
                                Listing.some(
                                        formula("A statement about states."),
                                        "Statements, most important first; an earlier one outweighs all later."))),
                List.of(List.of("ranking", "statements")),
                null,
                "Preferences given outright, in place of wants and fears.");
    }

    private static Shape source() {
        return form(
                "a source",
                "A text, or a person, that says something.",
                required("title", text(TextForm.FREE, "Its title.")),
                optional("author", text(TextForm.FREE, "Who wrote or said it.")),
                optional("date", text(TextForm.DATE, "When.")),
                optional("url", text(TextForm.FREE, "Where it can be read.")),
                optional(
                        "reliability",
                        words(SourceReliability.values(), Enum::name, "A (completely reliable) to E; F is unknown.")),
                optional("origin", text(TextForm.FREE, "What it draws on; sources of one origin count as one voice.")));
    }

    private Shape evidence() {
        return form(
                "an item of evidence",
                "One thing that a source says.",
                required("source", reference("The source.")),
                optional("at", text(TextForm.FREE, "Where in the source, such as ¶3.")),
                required("says", text(TextForm.FREE, "What it says.")),
                optional("hedge", probability),
                optional("credibility", text(TextForm.GRADE, "1 (confirmed) to 5; 6 is unknown.")),
                optional("speaks-for", reference("The stratum that it is heard from: population.stratum.")),
                optional("if-true", probability),
                optional("if-false", probability),
                optional(
                        "bears-on",
                        new Table(
                                TextForm.REFERENCE,
                                words(Consistency.values(), Enum::name, "CC, C, N, I, II or NA."),
                                "How it sits with hypotheses, by hypothesis.")));
    }

    private Shape strata() {
        return new Table(TextForm.ID, share, "Shares by stratum.");
    }

    private Shape hypothesis() {
        return form(
                "a hypothesis",
                "A statement that the dossier is asked about.",
                required("says", text(TextForm.FREE, "The statement in words.")),
                optional("prior", prior),
                optional("claim", formula("The statement as a formula that the model can judge.")));
    }

    private Shape phase() {
        return form(
                "a phase",
                "A stretch of time with numbers of its own.",
                required("id", text(TextForm.ID, "Its id.")),
                name(),
                optional("until", text(TextForm.DATE, "When it ends.")),
                optional("now", levels),
                optional("set", settings));
    }

    private Shape epoch() {
        return form("an epoch", "The dossier under other quantities.", name(), optional("set", settings));
    }

    private static Shape pair() {
        return new Listing(reference("An actor."), 2, 2, "Two actors.");
    }

    private static Shape lever() {
        return form(
                "a lever",
                "Who would pull levers, and to what end.",
                required("sponsor", oneOrMore("An actor", "Who pulls, together.")),
                required("target", reference("The hypothesis that they want to hold.")));
    }

    private Shape view() {
        Shape outcome = form(
                "an outcome in a view",
                "An outcome as the actor sees it.",
                optional("base", text(TextForm.BASE, "Its base instead, from -1 to 1.")));
        return form(
                "a view",
                "How an actor sees the game where that differs from the truth.",
                optional("interests", interests),
                optional("preferences", preferences),
                optional("outcomes", new Table(TextForm.REFERENCE, outcome, "Outcomes as the actor sees them.")),
                optional("set", settings),
                optional(
                        "unaware-of",
                        Listing.some(
                                formula("Where this holds the actor does not reckon with the state."),
                                "The states that it does not know of.")));
    }

    private static Shape tripwire() {
        Shape code = text(TextForm.FREE, "An event's code.");
        return form(
                "a tripwire",
                "An event whose report means that an option's level has changed.",
                required("option", reference("The option.")),
                required("becomes", text(TextForm.LEVEL, "The level that it then has.")),
                optional("actor", text(TextForm.FREE, "The code of who acts; anyone if absent.")),
                optional("target", text(TextForm.FREE, "The code of whom it is done to; anyone if absent.")),
                required(
                        "event",
                        either("Events by code.", code, Listing.some(code, "Events, any of which fires it."))));
    }

    private Shape cited(String name, TextForm form, String doc) {
        return new Named(
                name,
                either(
                        doc,
                        text(form, doc),
                        form(
                                "a cited quantity",
                                "A quantity with the evidence that it rests on.",
                                required("size", text(form, doc)),
                                optional("evidence", citations))));
    }

    static Shape oneOrMore(String one, String doc) {
        return either(doc, reference(one + "."), Listing.some(reference(one + "."), doc));
    }

    private static Field name() {
        return optional("name", text(TextForm.FREE, "What reports call it; the id if absent."));
    }

    static Shape reference(String doc) {
        return text(TextForm.REFERENCE, doc);
    }

    static Shape formula(String doc) {
        return text(TextForm.FORMULA, doc);
    }

    static Shape text(TextForm form, String doc) {
        return new Text(form, doc);
    }

    private static <T> Shape words(T[] values, Function<T, String> word, String doc) {
        return new Words(Arrays.stream(values).map(word).toList(), doc);
    }

    private static Shape either(String doc, Shape... alternatives) {
        return new Either(List.of(alternatives), doc);
    }

    static Shape form(String what, String doc, Field... fields) {
        return new Form(what, List.of(fields), List.of(), null, doc);
    }

    static Field required(String key, Shape shape) {
        return new Field(key, true, shape);
    }

    static Field optional(String key, Shape shape) {
        return new Field(key, false, shape);
    }
}
