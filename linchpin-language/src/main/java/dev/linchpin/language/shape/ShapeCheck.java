package dev.linchpin.language.shape;

import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.shape.Shape.Either;
import dev.linchpin.language.shape.Shape.Field;
import dev.linchpin.language.shape.Shape.Form;
import dev.linchpin.language.shape.Shape.Listing;
import dev.linchpin.language.shape.Shape.Named;
import dev.linchpin.language.shape.Shape.Table;
import dev.linchpin.language.shape.Shape.Text;
import dev.linchpin.language.shape.Shape.Words;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.language.syntax.Node.Sequence;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a tree against a shape: unknown and missing keys, wrong kinds, unknown words, lists of a wrong length. */
public final class ShapeCheck {
    private final Problems problems;
    private int refused;

    /** Creates a check that adds what it finds. */
    public ShapeCheck(Problems problems) {
        this.problems = problems;
    }

    /**
     * Checks a value.
     *
     * @param node the value
     * @param shape what it must be
     * @param name what messages call it
     * @param place where to say that something is missing in it
     */
    public void check(Node node, Shape shape, String name, SourceSpan place) {
        if (node instanceof Node.Refused) {
            refused++;
            return;
        }
        switch (shape) {
            case Named named -> check(node, named.shape(), name, place);
            case Text text -> {
                boolean says = checkText(node, text.form().noun(), name, place);
                if (says && text.form() == TextForm.ID && node instanceof Scalar id) {
                    checkId(id);
                }
            }
            case Words words -> checkWord(node, words, name, place);
            case Listing listing -> checkList(node, listing, name, place);
            case Table table -> checkTable(node, table, name);
            case Form form -> checkForm(node, form, name, place);
            case Either either -> checkEither(node, either, name, place);
        }
    }

    private boolean checkText(Node node, String noun, String name, SourceSpan place) {
        if (!(node instanceof Scalar scalar)) {
            refuseKind(node, noun, name);
            return false;
        }
        if (scalar.isNull() || scalar.text().isBlank()) {
            problems.error("value.empty", place, name + " has no value; it takes " + noun + ".");
            return false;
        }
        return true;
    }

    private void checkId(Scalar id) {
        if (!Ids.isId(id.text())) {
            problems.error(
                    "id.form",
                    id.place(),
                    Quoted.of(id.text()) + " is no id; an id is lower-case letters and digits, with single hyphens"
                            + " inside, and begins with a letter.",
                    Ids.advice(id.text()));
        }
    }

    private void checkWord(Node node, Words words, String name, SourceSpan place) {
        if (checkText(node, "a word", name, place)
                && node instanceof Scalar scalar
                && !words.words().contains(scalar.text())) {
            String guess = problems.didYouMean().advice(scalar.text(), words.words());
            problems.error(
                    "value.word",
                    scalar.place(),
                    name + " cannot be " + Quoted.of(scalar.text()) + "; it is " + Quoted.either(words.listed()) + ".",
                    guess);
        }
    }

    private void checkList(Node node, Listing listing, String name, SourceSpan place) {
        List<Node> items = List.of();
        if (node instanceof Sequence sequence) {
            items = sequence.items();
        } else if (!(node instanceof Scalar scalar && scalar.isNull())) {
            refuseKind(node, "a list", name);
            return;
        }
        if (items.size() < listing.least() || items.size() > listing.most()) {
            problems.error(
                    "list.length",
                    place,
                    name + " has " + items.size() + (items.size() == 1 ? " item" : " items") + "; it takes "
                            + range(listing) + ".");
        }
        for (Node item : items) {
            check(item, listing.item(), itemOf(name), item.place());
        }
    }

    private static String itemOf(String name) {
        return name.startsWith("An item") ? name : "An item of " + name;
    }

    private static String range(Listing listing) {
        if (listing.most() == Integer.MAX_VALUE) {
            return listing.least() + " or more";
        }
        return listing.least() == listing.most() ? "" + listing.least() : listing.least() + " to " + listing.most();
    }

    private void checkTable(Node node, Table table, String name) {
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                checkEntry(entry, table);
            }
        } else if (!(node instanceof Scalar scalar && scalar.isNull())) {
            refuseKind(node, "a map", name);
        }
    }

    private void checkEntry(Entry entry, Table table) {
        String key = entry.key().text();
        if (table.key() == TextForm.ID) {
            checkId(entry.key());
        }
        if (table.key() == TextForm.OPTION_ID && !Ids.isOptionId(key)) {
            problems.error(
                    "option.id",
                    entry.key().place(),
                    Quoted.of(key) + " is no id of an option; that is the actor's id, a dot, and a word for the act.");
        }
        check(entry.value(), table.value(), Quoted.of(key), entry.key().place());
    }

    private void checkForm(Node node, Form form, String name, SourceSpan place) {
        if (!(node instanceof Mapping mapping)) {
            if (!(node instanceof Scalar scalar && scalar.isNull())) {
                refuseKind(node, "a map", name);
            } else if (!form.mayBeEmpty()) {
                problems.error("value.empty", place, name + " has no value; it takes a map.");
            }
            return;
        }
        checkFields(mapping, form, place);
    }

    /**
     * Checks a map with keys of the language.
     *
     * @param mapping the map
     * @param form what it must be
     * @param place where to say that something is missing in it
     * @return the keys of those fields in which something is wrong
     */
    public Set<String> checkFields(Mapping mapping, Form form, SourceSpan place) {
        Set<String> broken = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            long before = problems.errors() + refused;
            String meant = checkField(entry, form);
            if (problems.errors() + refused > before) {
                broken.add(meant);
            }
        }
        for (Field field : form.fields()) {
            if (field.required() && mapping.find(field.key()) == null) {
                problems.error(
                        "key.missing", place, capitalised(form.what()) + " needs the key \"" + field.key() + "\".");
                broken.add(field.key());
            }
        }
        for (List<String> choice : form.choices()) {
            checkChoice(mapping, form, choice, place);
        }
        return broken;
    }

    /** Checks a key with its value, and returns the key that was meant. */
    private String checkField(Entry entry, Form form) {
        String key = entry.key().text();
        Field field = form.find(key);
        if (field != null) {
            check(entry.value(), field.shape(), Quoted.of(key), entry.key().place());
        } else if (form.others() != null) {
            checkEntry(entry, form.others());
        } else {
            String guess = problems.didYouMean().find(key, form.keys());
            problems.error(
                    "key.unknown",
                    entry.key().place(),
                    capitalised(form.what()) + " has no key " + Quoted.of(key) + ".",
                    guess != null ? DidYouMean.advice(guess) : "Its keys are " + String.join(", ", form.keys()) + ".");
            return guess == null ? key : guess;
        }
        return key;
    }

    private void checkChoice(Mapping mapping, Form form, List<String> choice, SourceSpan place) {
        List<Scalar> chosen = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            if (choice.contains(entry.key().text())) {
                chosen.add(entry.key());
            }
        }
        if (chosen.isEmpty()) {
            problems.error(
                    "key.missing",
                    place,
                    capitalised(form.what()) + " needs one of the keys " + Quoted.either(choice) + ".");
        } else if (chosen.size() > 1) {
            problems.error(
                    "key.choice",
                    chosen.get(1).place(),
                    capitalised(form.what()) + " has both \"" + chosen.get(0).text() + "\" and \""
                            + chosen.get(1).text() + "\"; it takes one of them.");
        }
    }

    private void checkEither(Node node, Either either, String name, SourceSpan place) {
        Shape match = null;
        List<String> nouns = new ArrayList<>();
        for (Shape alternative : either.alternatives()) {
            nouns.add(noun(alternative));
            if (match == null && fits(node, alternative)) {
                match = alternative;
            }
        }
        if (match == null) {
            refuseKind(node, Quoted.either(nouns), name);
        } else {
            check(node, match, name, place);
        }
    }

    private static boolean fits(Node node, Shape shape) {
        return switch (shape) {
            case Named named -> fits(node, named.shape());
            case Text text -> node instanceof Scalar;
            case Words words -> node instanceof Scalar;
            case Listing listing -> node instanceof Sequence;
            case Table table -> node instanceof Mapping;
            case Form form -> node instanceof Mapping;
            case Either either -> either.alternatives().stream().anyMatch(inner -> fits(node, inner));
        };
    }

    private static String noun(Shape shape) {
        return switch (shape) {
            case Named named -> noun(named.shape());
            case Text text -> text.form().noun();
            case Words words -> "a word";
            case Listing listing -> "a list";
            case Table table -> "a map";
            case Form form -> "a map";
            case Either either ->
                Quoted.either(
                        either.alternatives().stream().map(ShapeCheck::noun).toList());
        };
    }

    private void refuseKind(Node node, String noun, String name) {
        problems.error("value.kind", node.place(), name + " must be " + noun + ", but it is " + kind(node) + ".");
    }

    private static String kind(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar.isNull() ? "empty" : "the text " + Quoted.of(scalar.text());
            case Sequence sequence -> "a list";
            case Mapping mapping -> "a map";
            case Node.Refused refused -> "something else";
        };
    }

    private static String capitalised(String what) {
        return Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }
}
