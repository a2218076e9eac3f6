package dev.linchpin.language.bind;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or sign of a formula.
 *
 * @param text what it is; empty at the end of the formula
 * @param from the index in the formula at which it begins
 * @param to the index just past its end
 */
record Token(String text, int from, int to) {
    /** Returns the words and signs of a formula, and a last token that is its end. */
    static List<Token> of(String formula) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < formula.length()) {
            char c = formula.charAt(at);
            int end = at + 1;
            if (isWordPart(c)) {
                while (end < formula.length() && isWordPart(formula.charAt(end))) {
                    end++;
                }
            } else if ((c == '<' || c == '>') && end < formula.length() && formula.charAt(end) == '=') {
                end++;
            } else if (Character.isHighSurrogate(c) && end < formula.length()) {
                end++;
            }
            if (!Character.isWhitespace(c)) {
                tokens.add(new Token(formula.substring(at, end), at, end));
            }
            at = end;
        }
        tokens.add(new Token("", formula.length(), formula.length()));
        return tokens;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isEnd() {
        return text.isEmpty();
    }

    boolean isNumber() {
        return Numerals.isNumber(text);
    }

    boolean isWord() {
        return !isEnd() && isWordPart(text.charAt(0));
    }
}
