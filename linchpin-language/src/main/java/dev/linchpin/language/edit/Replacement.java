package dev.linchpin.language.edit;

/**
 * A stretch of a text and what is put in its place.
 *
 * @param offset the index at which the stretch begins
 * @param length how long it is
 * @param text what is put there
 */
public record Replacement(int offset, int length, String text) {
    /** Returns the text with the stretch replaced. */
    public String in(String whole) {
        return whole.substring(0, offset) + text + whole.substring(offset + length);
    }

    /** Returns the least stretch in which two texts differ. */
    static Replacement between(String before, String after) {
        int least = Math.min(before.length(), after.length());
        int start = 0;
        while (start < least && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < least - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
            end--;
        }
        return new Replacement(start, before.length() - end - start, after.substring(start, after.length() - end));
    }
}
