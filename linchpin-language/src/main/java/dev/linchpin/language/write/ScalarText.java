package dev.linchpin.language.write;

import java.util.Locale;

/** Texts as YAML writes them: without quotes where any reader of YAML 1.2 takes them for texts, else in quotes. */
public final class ScalarText {
    private static final String PLAIN_SIGNS = " ._-/()'’‘“”–—¶§+=<>;?!…$€";

    private ScalarText() {}

    /** Returns a text as it stands in a file, with quotes if it needs them. */
    public static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.endsWith(" ") || isTakenForAnother(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean comment = c == '#' && i > 0 && text.charAt(i - 1) != ' ';
            boolean plain = Character.isLetterOrDigit(c) || (i == 0 ? c == '¶' : PLAIN_SIGNS.indexOf(c) >= 0);
            if (!plain && !comment) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether YAML's core schema takes a text for a number, a truth value or nothing. */
    private static boolean isTakenForAnother(String text) {
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return text.chars().allMatch(c -> "0123456789abcdefABCDEFxoXO._+-".indexOf(c) >= 0) && !isDate(text);
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "null", "true", "false" -> true;
            default -> false;
        };
    }

    private static boolean isDate(String text) {
        return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isShown(point)) {
                        quoted.appendCodePoint(point);
                    } else {
                        String hex = Integer.toHexString(point);
                        quoted.append(point > 0xFFFF ? "\\U" : "\\u")
                                .append("0".repeat((point > 0xFFFF ? 8 : 4) - hex.length()))
                                .append(hex);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Returns whether a character may stand in quotes as it is; the rest is escaped. */
    private static boolean isShown(int point) {
        if (point == ' ') {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
