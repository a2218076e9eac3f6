package dev.linchpin.report.terminal;

import org.jspecify.annotations.Nullable;

/** Which characters are sent to a terminal for those of a text. */
final class Glyphs {
    /** A space at which no line is broken. */
    static final char HARD_SPACE = '\u00A0';

    private static final int REPLACEMENT = 0xFFFD;

    private final boolean unicode;

    Glyphs(boolean unicode) {
        this.unicode = unicode;
    }

    /**
     * Returns a text as it can safely be shown: on one line, without characters that steer a terminal or turn the
     * direction of writing, and with our signs in ASCII where the terminal has no others.
     */
    String safe(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int length = Character.charCount(codePoint);
            String instead = instead(codePoint);
            if (instead != null && shown == null) {
                shown = new StringBuilder(text.substring(0, i));
            }
            if (shown != null) {
                if (instead != null) {
                    shown.append(instead);
                } else {
                    shown.appendCodePoint(codePoint);
                }
            }
            i += length;
        }
        return shown == null ? text : shown.toString();
    }

    /** Returns what is shown instead of a character, or null where it is shown itself. */
    private @Nullable String instead(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint == 0x85) {
            return " ";
        }
        if (codePoint < 0x7F) {
            return codePoint >= ' ' ? null : unknown();
        }
        if (steers(codePoint)) {
            return unknown();
        }
        return unicode ? null : ascii(codePoint);
    }

    private String unknown() {
        return unicode ? Character.toString(REPLACEMENT) : "?";
    }

    private static boolean steers(int codePoint) {
        return codePoint <= 0x9F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || codePoint == 0x2028
                || codePoint == 0x2029
                || codePoint == 0xFEFF
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    /** Returns one of our signs in ASCII, of the same width but for arrows and dots. */
    private static @Nullable String ascii(int codePoint) {
        return switch (codePoint) {
            case '−', '–', '—', '─' -> "-";
            case '═' -> "=";
            case '│' -> "|";
            case '█', '▉', '▊', '▋' -> "#";
            case '▌', '▐', '▍', '▎', '▏' -> "+";
            case '→' -> "->";
            case '↑' -> "^";
            case '↓' -> "v";
            case '…' -> "...";
            case '·', '•', '●' -> "*";
            case '“', '”' -> "\"";
            case '‘', '’' -> "'";
            case '≈' -> "~";
            case '×' -> "x";
            case '✓' -> "+";
            case '✗' -> "-";
            default -> null;
        };
    }
}
