package dev.linchpin.language.shape;

import org.jspecify.annotations.Nullable;

/** What a text looks like, as far as an editor can tell; the binder reads it more closely. */
public enum TextForm {
    /** Any text. */
    FREE("a text", null),
    /** An id. */
    ID("an id", Patterns.ID),
    /** The id of an option. */
    OPTION_ID("the id of an option", Patterns.ID + "\\." + Patterns.ID),
    /** The id of something that stands elsewhere in the dossier. */
    REFERENCE("an id", Patterns.ID + "(\\." + Patterns.ID + ")?"),
    /** The name of a quantity. */
    QUANTITY_NAME("the name of a quantity", null),
    /** The name of a level. */
    LEVEL("the name of a level", Patterns.WORD),
    /** A formula. */
    FORMULA("a formula", null),
    /** A size. */
    SIZE("a quantity", Patterns.AMOUNT + "|" + Patterns.MAGNITUDE),
    /** A share. */
    SHARE("a quantity", Patterns.AMOUNT + "|" + Patterns.MAGNITUDE + "|rest"),
    /** The level of an outcome that nothing moves. */
    BASE("a quantity", Patterns.AMOUNT + "|" + Patterns.MAGNITUDE),
    /** A probability. */
    PROBABILITY("a probability", Patterns.AMOUNT + "|" + Patterns.PHRASE),
    /** A quantity of any kind. */
    QUANTITY("a quantity", Patterns.AMOUNT + "|" + Patterns.PHRASE),
    /** A day. */
    DATE("a day", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    /** States by one character an option. */
    STATE_PATTERN("a pattern of states", "[YN0-9-]+"),
    /** A number. */
    NUMBER("a number", Patterns.NUMBER),
    /** The version of the language. */
    VERSION("the version of the language", "1"),
    /** A grade of credibility. */
    GRADE("a grade from 1 to 6", "[1-6]");

    private final String noun;
    private final @Nullable String pattern;

    TextForm(String noun, @Nullable String pattern) {
        this.noun = noun;
        this.pattern = pattern;
    }

    /** Returns what to call one, with its article. */
    public String noun() {
        return noun;
    }

    /** Returns the regular expression that a whole text of this form matches, or null where any text will do. */
    public @Nullable String pattern() {
        return pattern;
    }

    /** Returns whether YAML's own numbers have this form. */
    public boolean takesNumbers() {
        return switch (this) {
            case ID, OPTION_ID, REFERENCE, QUANTITY_NAME, DATE -> false;
            default -> true;
        };
    }

    private static final class Patterns {
        static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
        static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";
        static final String NUMBER = "[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?";
        static final String AMOUNT = NUMBER + "( +to +" + NUMBER + ")?";
        static final String MAGNITUDE = "negligible|slight|moderate|strong|decisive";
        static final String PHRASE = "[A-Za-z]+([ -][A-Za-z]+)*";
    }
}
