package dev.linchpin.language.edit;

import dev.linchpin.language.edit.Edit.Remove;
import dev.linchpin.language.edit.Edit.SetPath;
import dev.linchpin.language.edit.Edit.SetQuantity;
import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.YamlReader;
import dev.linchpin.language.syntax.YamlText;
import dev.linchpin.model.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits dossiers' texts: the fewest characters change, and comments, blank lines, order, quotes and line ends stay.
 *
 * <p>Every edit is proved: the text after it is read again, and says just what the text before said but for the edit;
 * otherwise the edit is refused. A text that is no YAML cannot be edited; one with other errors can. Nothing is thrown
 * for what a text or an edit says. Cost: each edit reads the text twice.
 */
public final class DossierEditor {
    private static final String FILE = "dossier";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DossierEditor() {}

    /** Makes edits one after another, all or none. */
    public static EditResult apply(String text, List<? extends Edit> edits) {
        boolean isMarked = text.startsWith(BYTE_ORDER_MARK);
        String before = isMarked ? text.substring(1) : text;
        String after = before;
        try {
            for (Edit edit : edits) {
                after = edit(after, edit);
            }
        } catch (CannotEdit e) {
            return e.refused();
        }
        String whole = isMarked ? BYTE_ORDER_MARK + after : after;
        return new EditResult.Edited(whole, text.equals(whole) ? List.of() : List.of(Replacement.between(text, whole)));
    }

    private static String edit(String text, Edit edit) throws CannotEdit {
        YamlText read = read(text);
        Plain was = Plain.of(read.root());
        Writer writer = new Writer(text, read);
        Replacement replacement;
        Plain wanted;
        switch (edit) {
            case SetQuantity(String quantity, String value) -> {
                List<String> path = QuantityPaths.of(read.root(), quantity);
                String written = QuantityPaths.written(value);
                replacement = writer.set(path, written);
                wanted = was.with(path, Plain.of(value(written)));
            }
            case SetPath(String path, String value) -> {
                List<String> parts = parts(path);
                replacement = writer.set(parts, value);
                wanted = was.with(parts, Plain.of(value(value)));
            }
            case Remove(String path) -> {
                List<String> parts = parts(path);
                replacement = writer.remove(parts);
                wanted = was.without(parts);
            }
        }
        String after = replacement.in(text);
        if (!Plain.of(read(after).root()).equals(wanted)) {
            throw new CannotEdit(
                    "The dossier is written there in a way that cannot be changed without changing more.",
                    "Change it in the text.");
        }
        return after;
    }

    private static YamlText read(String text) throws CannotEdit {
        Problems problems = new Problems();
        YamlText read = YamlReader.read(FILE, text.getBytes(StandardCharsets.UTF_8), problems);
        if (read == null || problems.errors() > 0) {
            Diagnostic first = problems.inFileOrder().getFirst();
            throw new CannotEdit(
                    "The text cannot be read as YAML at %d:%d. %s"
                            .formatted(first.place().line(), first.place().column(), first.message()),
                    "Mend it in the text first.");
        }
        return read;
    }

    /** What a value of one line says, inside a list or map in brackets, where it may come to stand. */
    private static Node value(String value) throws CannotEdit {
        Problems problems = new Problems();
        String bracketed = "{x: " + value + "}";
        YamlText read = YamlReader.read(FILE, bracketed.getBytes(StandardCharsets.UTF_8), problems);
        boolean isOneLine = value.lines().count() <= 1;
        if (read == null
                || problems.errors() > 0
                || !isOneLine
                || !(read.root() instanceof Node.Mapping mapping)
                || mapping.entries().size() != 1
                || mapping.place().endColumn() != bracketed.codePointCount(0, bracketed.length()) + 1) {
            throw new CannotEdit(
                    "\"%s\" is no value that fits one line of YAML.".formatted(value), "Put a text into quotes.");
        }
        return mapping.entries().getFirst().value();
    }

    private static List<String> parts(String path) throws CannotEdit {
        List<String> parts = new ArrayList<>(List.of(path.split("/", -1)));
        if (parts.stream().anyMatch(String::isEmpty)) {
            throw new CannotEdit("\"%s\" is no path.".formatted(path), "Write keys with single slashes between.");
        }
        return parts;
    }
}
