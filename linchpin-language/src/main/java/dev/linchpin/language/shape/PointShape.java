package dev.linchpin.language.shape;

import static dev.linchpin.language.shape.DossierShape.form;
import static dev.linchpin.language.shape.DossierShape.formula;
import static dev.linchpin.language.shape.DossierShape.oneOrMore;
import static dev.linchpin.language.shape.DossierShape.optional;
import static dev.linchpin.language.shape.DossierShape.reference;
import static dev.linchpin.language.shape.DossierShape.required;
import static dev.linchpin.language.shape.DossierShape.text;

import dev.linchpin.language.shape.Shape.Field;
import dev.linchpin.language.shape.Shape.Form;
import dev.linchpin.language.shape.Shape.Listing;
import dev.linchpin.language.shape.Shape.Words;
import java.util.List;

/** The shape of what the text under study claims, point by point. */
final class PointShape {
    private static final Shape ACTOR = reference("The actor.");
    private static final Shape OPTION = reference("The option.");
    private static final Shape HYPOTHESIS = reference("The hypothesis.");
    private static final Shape NAME = text(TextForm.QUANTITY_NAME, "The quantity's name.");
    private static final Shape CLAIM = formula("What holds where things come to rest.");

    private PointShape() {}

    /**
     * Returns the shape of a point.
     *
     * @param settings the shape of quantities that differ
     */
    static Shape of(Shape settings) {
        List<Field> kinds = kinds(settings);
        Form check = new Form(
                "what a point shows",
                kinds,
                List.of(kinds.stream().map(Field::key).toList()),
                null,
                "One thing that the model must show, by its kind.");
        return form(
                "a point",
                "A thing that the text under study claims.",
                required("says", text(TextForm.FREE, "The claim, in the dossier's words.")),
                optional("at", text(TextForm.FREE, "Where the text claims it, such as ¶3.")),
                required("shows", Listing.some(check, "What must all be met for the model to bear it out.")),
                optional("because", text(TextForm.FREE, "Why the model does not bear it out, where that is known.")));
    }

    private static List<Field> kinds(Shape settings) {
        return List.of(
                optional("holds", CLAIM),
                kind(
                        "in-phase",
                        "A claim holds in a phase.",
                        required("phase", reference("The phase.")),
                        required("holds", CLAIM)),
                kind(
                        "in-epoch",
                        "A claim holds in an epoch.",
                        required("epoch", reference("The epoch.")),
                        required("holds", CLAIM)),
                kind(
                        "what-if",
                        "A claim would hold if quantities were other than they are.",
                        required("set", settings),
                        required("holds", CLAIM)),
                kind(
                        "paths",
                        "A stance has so many causal paths of some weight.",
                        required("actor", ACTOR),
                        required("option", OPTION),
                        required("at-least", text(TextForm.NUMBER, "How many."))),
                kind(
                        "through",
                        "The part of a stance that runs through an outcome speaks for the option.",
                        required("actor", ACTOR),
                        required("option", OPTION),
                        required("outcome", reference("The outcome.")),
                        optional("at-least", text(TextForm.NUMBER, "How much of the stance; 0 if absent."))),
                kind(
                        "deterred",
                        "The option's owner would like to move it there, but for the answer.",
                        required("option", OPTION),
                        required("level", text(TextForm.LEVEL, "The level.")),
                        required("by", reference("The actor whose answer it is."))),
                kind(
                        "proxy",
                        "An act does for somebody what it would do itself if it dared.",
                        required("option", OPTION),
                        required("for", ACTOR)),
                optional("exchange", pair("Two partners, both better off by what they do for each other.")),
                kind(
                        "friction",
                        "Two partners pull apart over something.",
                        required("between", pair("The two.")),
                        required("over", reference("The outcome or option."))),
                optional(
                        "corrected",
                        reference("A hypothesis, less probable once voices count for those whom they speak for.")),
                optional("cheap-talk", reference("An item that would be heard about as readily if it were not so.")),
                kind(
                        "lever",
                        "One option, held, does more for a hypothesis than another, or as much at less cost.",
                        required("option", OPTION),
                        required("above", reference("The other option.")),
                        required("target", HYPOTHESIS)),
                kind(
                        "firm",
                        "No value of these quantities, within their ranges, turns the verdict.",
                        required("hypothesis", HYPOTHESIS),
                        required("quantities", Listing.some(NAME, "The quantities."))),
                kind(
                        "leads",
                        "Of rivals, the evidence makes one the most probable, and speaks least against it.",
                        required("hypothesis", HYPOTHESIS),
                        required("over", oneOrMore("A hypothesis", "Its rivals."))),
                optional("yardsticks", reference("A hypothesis that every yardstick judges alike.")),
                optional(
                        "cited",
                        new Words(List.of("everything"), "Everything that the author chose rests on some evidence.")),
                kind(
                        "tripwire",
                        "Once a tripwire's option has moved, and stays, the verdict on a hypothesis is another.",
                        required("option", OPTION),
                        required("turns", HYPOTHESIS)),
                kind(
                        "uncertain",
                        "A quantity is not known for sure.",
                        required("quantity", NAME),
                        optional(
                                "at-least",
                                text(TextForm.NUMBER, "How far its 5th and 95th percentiles are apart; 0 if absent."))),
                kind(
                        "rosier",
                        "An actor likes an option better as it sees the game than as the game is.",
                        required("actor", reference("An actor with a view.")),
                        required("option", OPTION)));
    }

    private static Field kind(String key, String doc, Field... fields) {
        return optional(key, form(key, doc, fields));
    }

    private static Shape pair(String doc) {
        return new Listing(ACTOR, 2, 2, doc);
    }
}
