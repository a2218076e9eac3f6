package dev.linchpin.language.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value to be written as YAML. */
sealed interface Block {
    /**
     * A word, number or text.
     *
     * @param text what stands in the file, quotes and escapes included
     */
    record Scalar(String text) implements Block {}

    /**
     * A list.
     *
     * @param items what it holds
     */
    record Items(List<Block> items) implements Block {}

    /** Values by key, in the order in which they are put there. */
    final class Entries implements Block {
        private final Map<String, Block> values = new LinkedHashMap<>();

        /** Puts a value under a key, unless there is none. */
        Entries put(String key, @Nullable Block value) {
            if (value != null) {
                values.put(ScalarText.of(key), value);
            }
            return this;
        }

        /** Returns the map under a key, which is new if there was none. */
        Entries at(String key) {
            return (Entries) values.computeIfAbsent(ScalarText.of(key), k -> new Entries());
        }

        Map<String, Block> values() {
            return values;
        }
    }

    /** Returns a text, in quotes where it needs them. */
    static Block text(String text) {
        return new Scalar(ScalarText.of(text));
    }

    /** Returns a text, or null where there is none. */
    static @Nullable Block optional(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** Returns texts as a list. */
    static Block texts(List<String> texts) {
        List<Block> items = new ArrayList<>();
        texts.forEach(text -> items.add(text(text)));
        return new Items(items);
    }
}
