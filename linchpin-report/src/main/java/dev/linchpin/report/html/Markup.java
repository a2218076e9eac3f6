package dev.linchpin.report.html;

import java.util.Locale;

/** HTML and SVG piece by piece, with whatever a dossier says made harmless. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Adds markup as it is: our own. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds markup of our own with numbers and texts put in; texts are made harmless. */
    Markup put(String format, Object... values) {
        Object[] safe = new Object[values.length];
        for (int k = 0; k < values.length; k++) {
            safe[k] = values[k] instanceof String text ? escaped(text) : values[k];
        }
        out.append(String.format(Locale.ROOT, format, safe));
        return this;
    }

    /** Adds a text. */
    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /**
     * Returns a text as it can stand in an element or in a quoted attribute: no markup, no characters that XML lacks, none
     * that turn the direction of what follows.
     */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (isHarmless(c)) {
                        safe.appendCodePoint(c);
                    } else {
                        safe.append('\uFFFD');
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isHarmless(int c) {
        boolean isControl = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        boolean isNone = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
        return !isControl && !turns && !isNone;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
