package dev.linchpin.language.shape;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What ids and the names of levels look like. */
public final class Ids {
    private Ids() {}

    /** Returns whether a text matches {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}. */
    public static boolean isId(String text) {
        return isWord(text) && text.charAt(0) >= 'a';
    }

    /** Returns whether a text matches {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    public static boolean isWord(String text) {
        boolean afterLetter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && !(c == '-' && afterLetter)) {
                return false;
            }
            afterLetter = letter;
        }
        return afterLetter;
    }

    /** Returns whether a text is two ids with a dot between them. */
    public static boolean isOptionId(String text) {
        int dot = text.indexOf('.');
        return dot > 0 && isId(text.substring(0, dot)) && isId(text.substring(dot + 1));
    }

    /** Returns the id that a text might become as advice, or null where there is none near. */
    static @Nullable String advice(String text) {
        StringBuilder id = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                id.append(c);
            } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        if (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return isId(id.toString()) && id.length() <= 60 ? "Write \"" + id + "\"." : null;
    }
}
