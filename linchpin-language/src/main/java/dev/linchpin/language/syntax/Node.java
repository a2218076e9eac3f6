package dev.linchpin.language.syntax;

import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a YAML text, with its place. */
public sealed interface Node {
    /** Returns where it stands. */
    SourceSpan place();

    /**
     * A word, number or text.
     *
     * @param text what it says, quotes and escapes resolved
     * @param style how it was written
     * @param place where it stands
     * @param start the index in the file's text at which it begins
     */
    record Scalar(String text, Style style, SourceSpan place, int start) implements Node {
        /** Returns whether it says nothing: it is absent, {@code ~} or {@code null}, and without quotes. */
        public boolean isNull() {
            return style == Style.PLAIN
                    && switch (text) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }
    }

    /**
     * A list.
     *
     * @param items what it holds
     * @param place where it stands
     */
    record Sequence(List<Node> items, SourceSpan place) implements Node {}

    /**
     * Values by key, no key twice.
     *
     * @param entries the keys with their values, in file order
     * @param place where it stands
     */
    record Mapping(List<Entry> entries, SourceSpan place) implements Node {
        /** Returns the value of a key, or null where the key is absent. */
        public @Nullable Node find(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    /**
     * Something that a diagnostic was already given for and that nothing more can be said about.
     *
     * @param place where it stands
     */
    record Refused(SourceSpan place) implements Node {}

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Scalar key, Node value) {
        /** Returns the stretch from the key's start to the value's end. */
        public SourceSpan place() {
            SourceSpan from = key.place();
            SourceSpan to = value.place();
            return new SourceSpan(from.file(), from.line(), from.column(), to.endLine(), to.endColumn());
        }
    }

    /** How a scalar was written. */
    enum Style {
        /** Without quotes. */
        PLAIN,
        /** In single quotes. */
        SINGLE_QUOTED,
        /** In double quotes. */
        DOUBLE_QUOTED,
        /** As a block below a bar, line by line. */
        LITERAL,
        /** As a block below an angle bracket, its lines joined. */
        FOLDED
    }
}
