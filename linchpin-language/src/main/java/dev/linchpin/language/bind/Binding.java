package dev.linchpin.language.bind;

import dev.linchpin.language.bind.Names.Kind;
import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.problem.TextFault;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.language.syntax.Node.Sequence;
import dev.linchpin.language.syntax.SourceText;
import dev.linchpin.model.Citation;
import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.DossierBuilder;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Option;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.diagnostic.SourceSpan;
import dev.linchpin.model.evidence.Yardstick;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way to a dossier: reads single values, and remembers where everything stood.
 *
 * <p>Values of a wrong kind were refused when the shape was checked and are passed over here; a value that is refused
 * here is stood in for, so that what refers to its owner still finds it.
 */
final class Binding {
    private static final int MOST_FORMULAS = 1_000_000;
    private static final CitedQuantity STAND_IN = CitedQuantity.uncited(new Quantity.Exact(0));

    private final SourceText source;
    private final Problems problems;
    private final Names names;
    private final DossierBuilder parts;
    private final Map<String, SourceSpan> places = new HashMap<>();
    private Yardstick yardstick = Yardstick.ICD_203;
    private long formulaLength;

    Binding(SourceText source, Problems problems, Names names, DossierBuilder parts) {
        this.source = source;
        this.problems = problems;
        this.names = names;
        this.parts = parts;
    }

    Problems problems() {
        return problems;
    }

    Names names() {
        return names;
    }

    /** Returns what was bound so far. */
    DossierBuilder parts() {
        return parts;
    }

    Map<String, SourceSpan> places() {
        return places;
    }

    void read(Yardstick yardstick) {
        this.yardstick = yardstick;
    }

    /** Remembers where something stands. */
    void mark(String path, SourceSpan place) {
        places.putIfAbsent(path, place);
    }

    /** Adds an error. */
    void error(String code, Node node, String message, @Nullable String advice) {
        problems.error(code, node.place(), message, advice);
    }

    /** Adds what is wrong with a part of a scalar. */
    void add(Scalar scalar, TextFault fault) {
        problems.add(fault.at(source.place(scalar, fault.from(), fault.to())));
    }

    /** Returns the entries of a map; none where it is absent or of another kind. */
    static List<Entry> entries(@Nullable Node node) {
        return node instanceof Mapping mapping ? mapping.entries() : List.of();
    }

    /** Returns the items of a list; none where it is absent or of another kind. */
    static List<Node> items(@Nullable Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** Returns the items of a list, or the only one that stands without a list. */
    static List<Node> oneOrMore(@Nullable Node node) {
        return node instanceof Sequence sequence ? sequence.items() : node == null ? List.of() : List.of(node);
    }

    /** Returns the value of a key, or null. */
    static @Nullable Node value(@Nullable Node node, String key) {
        return node instanceof Mapping mapping ? mapping.find(key) : null;
    }

    /** Returns a value that says something, or null. */
    static @Nullable Scalar scalar(@Nullable Node node) {
        return node instanceof Scalar scalar && !scalar.isNull() ? scalar : null;
    }

    /** Returns a word as it stands, or null. */
    static @Nullable String word(@Nullable Node node) {
        Scalar scalar = scalar(node);
        return scalar == null ? null : scalar.text();
    }

    /** Returns a text, without space around it, or null. */
    @Nullable
    String text(@Nullable Node node) {
        Scalar scalar = scalar(node);
        if (scalar == null) {
            return null;
        }
        String text = scalar.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((Character.isISOControl(c) && c != '\n' && c != '\t') || isLoneSurrogate(text, i)) {
                error("text.character", scalar, "The text has a control character in it.", "Remove it.");
                return null;
            }
        }
        return text.strip();
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** Returns a text, or another where it is absent or was refused. */
    String text(@Nullable Node node, String otherwise) {
        String text = text(node);
        return text == null || text.isEmpty() ? otherwise : text;
    }

    /** Returns the value among some whose word stands there, or another. */
    static <T> T word(@Nullable Node node, T[] values, Function<T, String> word, T otherwise) {
        return word(node, List.of(values), word, otherwise);
    }

    /** Returns the value among some whose word stands there, or another. */
    static <T> T word(@Nullable Node node, List<T> values, Function<T, String> word, T otherwise) {
        String written = word(node);
        for (T value : values) {
            if (word.apply(value).equals(written)) {
                return value;
            }
        }
        return otherwise;
    }

    /** Returns a day, or null. */
    @Nullable
    LocalDate date(@Nullable Node node) {
        Scalar scalar = scalar(node);
        if (scalar == null) {
            return null;
        }
        String text = scalar.text().strip();
        LocalDate date = parseDate(text);
        if (date == null) {
            error("date.form", scalar, Quoted.of(text) + " is no day.", "Write year-month-day, such as 2026-03-01.");
        }
        return date;
    }

    private static @Nullable LocalDate parseDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int[] digits = new int[10];
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7) {
                if (c < '0' || c > '9') {
                    return null;
                }
                digits[i] = c - '0';
            }
        }
        int year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
        try {
            return LocalDate.of(year, digits[5] * 10 + digits[6], digits[8] * 10 + digits[9]);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns whether a name is that of a thing of a kind; adds an error where not. */
    boolean resolves(Kind kind, Scalar name) {
        TextFault fault = names.findFault(kind, name.text(), 0, name.text().length());
        if (fault != null) {
            add(name, fault);
        }
        return fault == null;
    }

    /** Returns the id of a thing of a kind, or null where there is none; adds an error where it should be. */
    @Nullable
    String reference(Kind kind, @Nullable Node node) {
        Scalar scalar = scalar(node);
        return scalar != null && resolves(kind, scalar) ? scalar.text() : null;
    }

    /** Returns ids of things of a kind, each once; adds an error for what is none or stands there twice. */
    List<String> references(Kind kind, List<Node> nodes) {
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node node : nodes) {
            String id = reference(kind, node);
            if (id != null && isNew(id, node, seen)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Returns whether something stands in a list for the first time; adds an error where not. */
    boolean isNew(String item, Node node, Set<String> seen) {
        if (seen.add(item)) {
            return true;
        }
        error("list.repeated", node, Quoted.of(item) + " stands in this list twice.", "Remove one.");
        return false;
    }

    /** Returns the outcome or option that a name is; adds an error where it is neither. */
    @Nullable
    String target(@Nullable Node node) {
        Scalar scalar = scalar(node);
        if (scalar == null) {
            return null;
        }
        TextFault fault = names.findTargetFault(scalar.text(), scalar.text().length());
        if (fault != null) {
            add(scalar, fault);
            return null;
        }
        return scalar.text();
    }

    /** Returns the index of an option's level, or -1 where it has no such level, which adds an error. */
    int level(String option, Scalar level) {
        TextFault fault =
                names.findLevelFault(option, level.text(), 0, level.text().length());
        if (fault != null) {
            add(level, fault);
            return -1;
        }
        Option known = names.findOption(option);
        return known == null ? -1 : known.findLevel(level.text());
    }

    /** Returns a quantity, or null. */
    @Nullable
    Quantity quantity(String label, @Nullable Node node, QuantityUse use) {
        Scalar scalar = scalar(node);
        if (scalar == null || scalar.text().isBlank()) {
            return null;
        }
        QuantityReader reader = new QuantityReader(label, use, yardstick, problems.didYouMean());
        Quantity quantity = reader.read(scalar.text());
        reader.faults().forEach(fault -> add(scalar, fault));
        return quantity;
    }

    /** Returns a quantity with its evidence; something stands in for one that cannot be read. */
    CitedQuantity cited(String label, @Nullable Node node, QuantityUse use) {
        boolean withEvidence = node instanceof Mapping;
        Quantity quantity = quantity(label, withEvidence ? value(node, "size") : node, use);
        List<Citation> evidence = withEvidence ? citations(value(node, "evidence")) : List.of();
        return quantity == null ? STAND_IN : new CitedQuantity(quantity, evidence);
    }

    /** Returns references to evidence. */
    List<Citation> citations(@Nullable Node node) {
        List<Citation> citations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node item : oneOrMore(node)) {
            boolean against = item instanceof Mapping;
            String id = reference(Kind.EVIDENCE, against ? value(item, "against") : item);
            if (id != null && isNew(id, item, seen)) {
                citations.add(new Citation(id, against));
            }
        }
        return citations;
    }

    /** Returns a formula, or null. */
    @Nullable
    Formula formula(@Nullable Node node, boolean claim) {
        Scalar scalar = scalar(node);
        if (scalar == null || scalar.text().isBlank()) {
            return null;
        }
        formulaLength += scalar.text().length();
        if (formulaLength > MOST_FORMULAS) {
            if (formulaLength - scalar.text().length() <= MOST_FORMULAS) {
                error(
                        "formula.size",
                        scalar,
                        "Up to here the formulas have more than " + MOST_FORMULAS
                                + " characters; no dossier needs that.",
                        null);
            }
            return null;
        }
        FormulaParser parser = new FormulaParser(names, claim);
        Formula formula = parser.read(scalar.text());
        parser.faults().forEach(fault -> add(scalar, fault));
        return formula;
    }

    /** Returns what was bound so far as a dossier. */
    Dossier dossier() {
        return parts.build();
    }
}
