package dev.linchpin.language.syntax;

import dev.linchpin.language.syntax.Node.Scalar;
import dev.linchpin.model.diagnostic.SourceSpan;
import java.util.Arrays;

/** The text of a file, and where in it everything is. Lines end at LF, CR LF or CR; columns count code points. */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    String text() {
        return text;
    }

    /** Returns the file's name. */
    public String file() {
        return file;
    }

    /** Returns the index in the text of a place, by its line and column, from 1; of one past a line's end, that end. */
    public int index(int line, int column) {
        if (line > lineStarts.length) {
            return text.length();
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        int points = Math.min(column - 1, text.codePointCount(start, end));
        return text.offsetByCodePoints(start, points);
    }

    /** Returns the place of one character, by its index in the text. */
    SourceSpan place(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        int line = found >= 0 ? found : -found - 2;
        int column = text.codePointCount(lineStarts[line], index);
        return new SourceSpan(file, line + 1, column + 1, line + 1, column + 2);
    }

    /**
     * Returns the place of a part of a scalar.
     *
     * <p>Exact where the scalar stands on one line; the line in a literal block; else the scalar's own place.
     *
     * @param scalar a scalar of this text
     * @param from the index in the scalar's text at which the part begins
     * @param to the index just past its end
     */
    public SourceSpan place(Scalar scalar, int from, int to) {
        SourceSpan whole = scalar.place();
        if (scalar.style() == Node.Style.LITERAL) {
            int line = whole.line()
                    + 1
                    + (int) scalar.text()
                            .chars()
                            .limit(from)
                            .filter(c -> c == '\n')
                            .count();
            return line <= whole.endLine() ? new SourceSpan(file, line, 1, line, 1) : whole;
        }
        if (scalar.style() == Node.Style.FOLDED || whole.line() != whole.endLine()) {
            return whole;
        }
        int column = whole.column() + written(scalar, from);
        int endColumn = whole.column() + written(scalar, to);
        return new SourceSpan(file, whole.line(), column, whole.line(), Math.max(column + 1, endColumn));
    }

    /** Returns how many code points of the file, from a scalar's start, write the first {@code length} of its text. */
    private int written(Scalar scalar, int length) {
        int at = scalar.start();
        if (scalar.style() != Node.Style.PLAIN) {
            at++;
        }
        int said = 0;
        while (said < length && at < text.length()) {
            char c = text.charAt(at);
            if (c == '\'' && scalar.style() == Node.Style.SINGLE_QUOTED) {
                at += 2;
                said++;
            } else if (c == '\\' && scalar.style() == Node.Style.DOUBLE_QUOTED) {
                int digits = at + 1 < text.length() ? hexDigits(text.charAt(at + 1)) : 0;
                boolean astral = digits == 8 && text.startsWith("000", at + 2) && text.charAt(at + 5) != '0';
                at += 2 + digits;
                said += astral ? 2 : 1;
            } else {
                at++;
                said++;
            }
        }
        return text.codePointCount(scalar.start(), Math.min(at, text.length()));
    }

    private static int hexDigits(char escape) {
        return switch (escape) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
    }
}
