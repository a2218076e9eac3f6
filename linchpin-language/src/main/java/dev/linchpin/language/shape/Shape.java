package dev.linchpin.language.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand at a place of a dossier. */
public sealed interface Shape {
    /** Returns what this is for, for authors. */
    String doc();

    /**
     * A text of some form.
     *
     * @param form what it looks like
     * @param doc what it is for
     */
    record Text(TextForm form, String doc) implements Shape {}

    /**
     * One of a few words.
     *
     * @param words the words
     * @param listed how messages list them, where they are too many to name each
     * @param doc what they are for
     */
    record Words(List<String> words, List<String> listed, String doc) implements Shape {
        /** Copies the lists. */
        public Words {
            words = List.copyOf(words);
            listed = List.copyOf(listed);
        }

        /** Words few enough for messages to name each. */
        public Words(List<String> words, String doc) {
            this(words, words, doc);
        }
    }

    /**
     * A list.
     *
     * @param item what each item is
     * @param least the fewest items
     * @param most the most items
     * @param doc what it is for
     */
    record Listing(Shape item, int least, int most, String doc) implements Shape {
        /** A list of any length. */
        public static Listing any(Shape item, String doc) {
            return new Listing(item, 0, Integer.MAX_VALUE, doc);
        }

        /** A list of one item or more. */
        public static Listing some(Shape item, String doc) {
            return new Listing(item, 1, Integer.MAX_VALUE, doc);
        }
    }

    /**
     * Values by a key of the author's.
     *
     * @param key what the keys look like
     * @param value what each value is
     * @param doc what it is for
     */
    record Table(TextForm key, Shape value, String doc) implements Shape {}

    /**
     * Values by keys of the language.
     *
     * @param what what it describes, with an article
     * @param fields its keys
     * @param choices sets of keys of which exactly one must stand there
     * @param others what keys of the author's may hold beside those; null where there may be none
     * @param doc what it is for
     */
    record Form(
            String what,
            List<Field> fields,
            List<List<String>> choices,
            @Nullable Table others,
            String doc) implements Shape {
        /** Copies the lists. */
        public Form {
            fields = List.copyOf(fields);
            choices = choices.stream().map(List::copyOf).toList();
        }

        /** Returns the field of a key, or null. */
        public @Nullable Field find(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return field;
                }
            }
            return null;
        }

        /** Returns its keys. */
        public List<String> keys() {
            return fields.stream().map(Field::key).toList();
        }

        /** Returns whether it may be left empty. */
        boolean mayBeEmpty() {
            return choices.isEmpty() && fields.stream().noneMatch(Field::required);
        }
    }

    /**
     * One of several shapes, which differ in kind: a text, a list or a map.
     *
     * @param alternatives the shapes
     * @param doc what it is for
     */
    record Either(List<Shape> alternatives, String doc) implements Shape {
        /** Copies the list. */
        public Either {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * A shape that stands at several places under one name.
     *
     * @param name its name
     * @param shape the shape
     */
    record Named(String name, Shape shape) implements Shape {
        @Override
        public String doc() {
            return shape.doc();
        }
    }

    /**
     * A key of a {@link Form}.
     *
     * @param key the key
     * @param required whether it must be there
     * @param shape what it holds
     */
    record Field(String key, boolean required, Shape shape) {}
}
