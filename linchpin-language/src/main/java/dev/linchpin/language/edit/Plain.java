package dev.linchpin.language.edit;

import dev.linchpin.language.syntax.Node;
import dev.linchpin.language.syntax.Node.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text says, without where and how it says it: two of them are equal where the texts say the same. */
sealed interface Plain {
    /** A word, number or text; null where it says nothing. */
    record Word(@Nullable String text) implements Plain {}

    /** A list. */
    record Items(List<Plain> items) implements Plain {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values by key, in order. */
    record Keys(List<String> keys, Map<String, Plain> values) implements Plain {
        public Keys {
            keys = List.copyOf(keys);
            values = Map.copyOf(values);
        }
    }

    static Plain of(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> new Word(scalar.isNull() ? null : scalar.text());
            case Node.Sequence sequence ->
                new Items(sequence.items().stream().map(Plain::of).toList());
            case Node.Mapping mapping -> {
                Map<String, Plain> values = new LinkedHashMap<>();
                for (Entry entry : mapping.entries()) {
                    values.put(entry.key().text(), of(entry.value()));
                }
                yield new Keys(List.copyOf(values.keySet()), values);
            }
            case Node.Refused refused -> new Word(null);
        };
    }

    /** Returns this with something at a path. */
    default Plain with(List<String> path, Plain value) throws CannotEdit {
        if (path.isEmpty()) {
            return value;
        }
        String first = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        return switch (this) {
            case Items(List<Plain> items) -> {
                List<Plain> changed = new ArrayList<>(items);
                if (first.equals("-")) {
                    changed.add(new Word(null).with(rest, value));
                } else {
                    int place = place(first, items.size());
                    changed.set(place, items.get(place).with(rest, value));
                }
                yield new Items(changed);
            }
            case Keys(List<String> keys, Map<String, Plain> values) -> {
                Map<String, Plain> changed = new LinkedHashMap<>();
                keys.forEach(key -> changed.put(key, values.getOrDefault(key, new Word(null))));
                changed.put(first, changed.getOrDefault(first, new Word(null)).with(rest, value));
                yield new Keys(List.copyOf(changed.keySet()), changed);
            }
            case Word(@Nullable String text) -> {
                if (text != null) {
                    throw new CannotEdit("\"%s\" stands where \"%s\" would be.".formatted(text, first), null);
                }
                Plain inside = new Word(null).with(rest, value);
                yield first.equals("-") ? new Items(List.of(inside)) : new Keys(List.of(first), Map.of(first, inside));
            }
        };
    }

    /** Returns this without what stands at a path, and without what that leaves empty. */
    default Plain without(List<String> path) throws CannotEdit {
        String first = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        return switch (this) {
            case Items(List<Plain> items) -> {
                List<Plain> changed = new ArrayList<>(items);
                int place = place(first, items.size());
                Plain left = rest.isEmpty() ? null : items.get(place).without(rest);
                if (left == null || left.isEmpty()) {
                    changed.remove(place);
                } else {
                    changed.set(place, left);
                }
                yield new Items(changed);
            }
            case Keys(List<String> keys, Map<String, Plain> values) -> {
                Plain inside = values.get(first);
                if (inside == null) {
                    throw nothing(first);
                }
                Map<String, Plain> changed = new LinkedHashMap<>();
                keys.forEach(key -> changed.put(key, values.getOrDefault(key, new Word(null))));
                Plain left = rest.isEmpty() ? null : inside.without(rest);
                if (left == null || left.isEmpty()) {
                    changed.remove(first);
                } else {
                    changed.put(first, left);
                }
                yield new Keys(List.copyOf(changed.keySet()), changed);
            }
            case Word word -> throw nothing(first);
        };
    }

    /** Returns whether it is a list or map that holds nothing. */
    default boolean isEmpty() {
        return switch (this) {
            case Items(List<Plain> items) -> items.isEmpty();
            case Keys keys -> keys.keys().isEmpty();
            case Word word -> false;
        };
    }

    /** Returns the place in a list that a part of a path names. */
    static int place(String part, int size) throws CannotEdit {
        if (!part.matches("[0-9]{1,6}") || Integer.parseInt(part) >= size) {
            throw nothing(part);
        }
        return Integer.parseInt(part);
    }

    /** Returns what is said where a path leads nowhere. */
    static CannotEdit nothing(String part) {
        return new CannotEdit("There is no \"%s\" in the dossier.".formatted(part), null);
    }
}
