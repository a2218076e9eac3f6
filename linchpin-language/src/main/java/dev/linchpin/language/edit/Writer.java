package dev.linchpin.language.edit;

import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import dev.linchpin.language.syntax.Node.Mapping;
import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.language.syntax.Node.Sequence;
import dev.linchpin.language.syntax.SourceText;
import dev.linchpin.language.syntax.YamlText;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Finds the stretch of a text that must change for it to say something else. */
final class Writer {
    private final String text;
    private final SourceText source;
    private final Node root;

    Writer(String text, YamlText read) {
        this.text = text;
        source = read.source();
        root = read.root();
    }

    /** Returns the change by which a value stands at a path. */
    Replacement set(List<String> path, String value) throws CannotEdit {
        Node at = root;
        for (int k = 0; k < path.size(); k++) {
            String part = path.get(k);
            Node inside = QuantityPaths.find(at, List.of(part));
            if (inside == null || isAbsent(inside)) {
                String nested = nested(path.subList(k + 1, path.size()), value);
                return inside != null && at instanceof Mapping mapping
                        ? fill(entry(mapping, part), nested)
                        : add(at, part, nested);
            }
            at = inside;
        }
        return new Replacement(start(at), end(at) - start(at), value);
    }

    /** Returns the change by which nothing stands at a path. */
    Replacement remove(List<String> path) throws CannotEdit {
        List<String> whole = path;
        Node parent = parent(whole);
        // what is left empty goes with it
        while (whole.size() > 1 && size(parent) == 1) {
            whole = whole.subList(0, whole.size() - 1);
            parent = parent(whole);
        }
        String last = whole.getLast();
        Plain.of(parent).without(List.of(last));
        List<SourceSpan> spans = spans(parent);
        int place = parent instanceof Mapping mapping
                ? mapping.entries().indexOf(entry(mapping, last))
                : Plain.place(last, spans.size());
        return isFlow(parent) ? removeInBrackets(spans, place) : removeLines(spans.get(place), parent);
    }

    private Node parent(List<String> path) throws CannotEdit {
        Node parent = QuantityPaths.find(root, path.subList(0, path.size() - 1));
        if (parent == null) {
            throw Plain.nothing(path.get(Math.max(0, path.size() - 2)));
        }
        return parent;
    }

    private Replacement removeInBrackets(List<SourceSpan> spans, int place) {
        int from = start(spans.get(place));
        int to = end(spans.get(place));
        if (place > 0) {
            return new Replacement(end(spans.get(place - 1)), to - end(spans.get(place - 1)), "");
        }
        int next = spans.size() > 1 ? start(spans.get(1)) : to;
        return new Replacement(from, next - from, "");
    }

    /** Whole lines, with what is said beside them. */
    private Replacement removeLines(SourceSpan span, Node parent) throws CannotEdit {
        int start = start(span);
        int line = lineStart(start);
        String before = text.substring(line, start);
        boolean isOwn = parent instanceof Sequence ? before.matches(" *- *") : before.isBlank();
        if (!isOwn) {
            throw new CannotEdit("It begins on a line with something else.", "Remove it in the text.");
        }
        int end = lineEnd(lastCharacter(span));
        return new Replacement(line, end - line, "");
    }

    private Replacement add(Node parent, String part, String value) throws CannotEdit {
        String said = parent instanceof Mapping ? part + ": " + value : value;
        if (parent instanceof Sequence && !part.equals("-")) {
            throw Plain.nothing(part);
        }
        List<SourceSpan> spans = spans(parent);
        if (spans.isEmpty()) {
            int start = start(parent);
            String brackets = parent instanceof Mapping ? "{" + said + "}" : "[" + said + "]";
            return new Replacement(start, end(parent) - start, brackets);
        }
        SourceSpan last = spans.getLast();
        if (isFlow(parent)) {
            return new Replacement(end(last), 0, ", " + said);
        }
        int first = start(spans.getFirst());
        String before = text.substring(lineStart(first), first);
        String indent = parent instanceof Mapping ? " ".repeat(before.length()) : before.replaceAll("[^ -]", " ");
        if (parent instanceof Mapping && before.contains("-") && !before.isBlank()) {
            indent = before.replace('-', ' ');
        }
        int at = lineEnd(lastCharacter(last));
        boolean isEnded = at > 0 && text.charAt(at - 1) == '\n';
        String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        return new Replacement(at, 0, isEnded ? indent + said + lineBreak : lineBreak + indent + said);
    }

    /** Gives a value to a key that has none. */
    private Replacement fill(Entry entry, String value) {
        if (entry.value() instanceof Scalar scalar && end(scalar) > start(scalar)) {
            return new Replacement(start(scalar), end(scalar) - start(scalar), value);
        }
        int colon = text.indexOf(':', end(entry.key()));
        return new Replacement(colon + 1, 0, " " + value);
    }

    private static String nested(List<String> path, String value) {
        String said = value;
        for (String part : path.reversed()) {
            said = part.equals("-") ? "[" + said + "]" : "{" + part + ": " + said + "}";
        }
        return said;
    }

    private static boolean isAbsent(Node node) {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    private static Entry entry(Mapping mapping, String key) throws CannotEdit {
        for (Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return entry;
            }
        }
        throw Plain.nothing(key);
    }

    private static int size(Node node) {
        return switch (node) {
            case Mapping mapping -> mapping.entries().size();
            case Sequence sequence -> sequence.items().size();
            case Scalar scalar -> 0;
            case Node.Refused refused -> 0;
        };
    }

    private static List<SourceSpan> spans(Node node) throws CannotEdit {
        return switch (node) {
            case Mapping mapping -> mapping.entries().stream().map(Entry::place).toList();
            case Sequence sequence -> sequence.items().stream().map(Node::place).toList();
            case Scalar scalar ->
                throw new CannotEdit("\"%s\" stands where a map or list would be.".formatted(scalar.text()), null);
            case Node.Refused refused -> new ArrayList<>();
        };
    }

    private boolean isFlow(Node node) {
        int start = start(node);
        return start < text.length() && (text.charAt(start) == '{' || text.charAt(start) == '[');
    }

    private int start(Node node) {
        return start(node.place());
    }

    private int end(Node node) {
        return end(node.place());
    }

    private int start(SourceSpan span) {
        return source.index(span.line(), span.column());
    }

    private int end(SourceSpan span) {
        return source.index(span.endLine(), span.endColumn());
    }

    /** The last character that belongs to a part; a block of text ends where the next line begins. */
    private int lastCharacter(SourceSpan span) {
        int last = Math.max(start(span), end(span) - 1);
        while (last > start(span) && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    /** Just past the line's end. */
    private int lineEnd(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end + 1;
    }
}
