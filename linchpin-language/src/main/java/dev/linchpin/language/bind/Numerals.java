package dev.linchpin.language.bind;

import java.util.Locale;

/** Numbers as dossiers write them: decimal, with a point, whatever the machine's language. */
final class Numerals {
    private static final int LONGEST = 400;

    private Numerals() {}

    /** Returns whether a text is a number: digits, a point among them perhaps, an exponent perhaps. */
    static boolean isNumber(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int at = skipSign(text, 0);
        int digitsFrom = at;
        at = skipDigits(text, at);
        int digits = at - digitsFrom;
        if (at < text.length() && text.charAt(at) == '.') {
            int fractionFrom = ++at;
            at = skipDigits(text, at);
            digits += at - fractionFrom;
        }
        if (digits == 0) {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponentFrom = skipSign(text, at + 1);
            at = skipDigits(text, exponentFrom);
            if (at == exponentFrom) {
                return false;
            }
        }
        return at == text.length();
    }

    /** Returns the value of a number, which is infinite where it is too large. */
    static double value(String number) {
        return Double.parseDouble(number) + 0.0;
    }

    /** Returns whether a text is one of YAML's words for what is no finite number. */
    static boolean isNotFinite(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case ".nan", "nan", ".inf", "+.inf", "-.inf", "inf", "-inf", "infinity", "-infinity" -> true;
            default -> false;
        };
    }

    private static int skipSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
