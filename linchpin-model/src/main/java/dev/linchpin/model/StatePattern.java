package dev.linchpin.model;

/**
 * A set of states written as one character an option, in dossier order: {@code Y} or {@code N}, a level's digit, or
 * {@code -} for any.
 *
 * @param text the characters
 */
public record StatePattern(String text) {
    /** The character that stands for any level. */
    public static final char ANY = '-';

    /** Returns the level that the pattern asks of the option at an index, or -1 for any. */
    public int level(int optionIndex) {
        char c = text.charAt(optionIndex);
        return switch (c) {
            case ANY -> -1;
            case 'N' -> 0;
            case 'Y' -> 1;
            default -> c - '0';
        };
    }

    /** Returns whether a setting of the options, given by their levels, is one of these. */
    public boolean fits(int[] levels) {
        for (int o = 0; o < levels.length; o++) {
            int asked = level(o);
            if (asked >= 0 && asked != levels[o]) {
                return false;
            }
        }
        return true;
    }
}
