package dev.linchpin.language.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Text of the author's as messages quote it: on one line, printable, and not too long. */
public final class Quoted {
    private static final int LONGEST = 60;
    private static final int MOST_LISTED = 12;

    private Quoted() {}

    /** Returns the text in double quotes, shortened where it is long. */
    public static String of(String text) {
        return "\"" + bare(text) + "\"";
    }

    /** Returns the text without quotes, shortened where it is long. */
    public static String bare(String text) {
        StringBuilder quoted = new StringBuilder();
        int shown = 0;
        int at = 0;
        while (at < text.length() && shown < LONGEST) {
            int point = text.codePointAt(at);
            quoted.append(isPrintable(point) ? Character.toString(point) : escaped(point));
            at += Character.charCount(point);
            shown++;
        }
        return quoted.append(at < text.length() ? "…" : "").toString();
    }

    /** Returns some ids as a list in words, {@code a, b and c}, cut short where there are many. */
    public static String list(Collection<String> ids) {
        return list(ids, "and");
    }

    /** Returns some words as alternatives, {@code a, b or c}, cut short where there are many. */
    public static String either(Collection<String> words) {
        return list(words, "or");
    }

    private static String list(Collection<String> ids, String conjunction) {
        List<String> shown = ids.stream().limit(MOST_LISTED).toList();
        if (ids.size() > MOST_LISTED) {
            return String.join(", ", shown) + ", " + conjunction + " " + (ids.size() - MOST_LISTED) + " more";
        }
        if (shown.size() < 2) {
            return String.join("", shown);
        }
        return String.join(", ", shown.subList(0, shown.size() - 1)) + " " + conjunction + " " + shown.getLast();
    }

    /** Returns whether a character can be shown on a line of its own without disturbing it. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String escaped(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> "U+" + "0".repeat(Math.max(0, 4 - hex(point).length())) + hex(point);
        };
    }

    private static String hex(int point) {
        return Integer.toHexString(point).toUpperCase(Locale.ROOT);
    }
}
