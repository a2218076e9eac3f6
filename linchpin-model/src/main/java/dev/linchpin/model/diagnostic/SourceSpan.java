package dev.linchpin.model.diagnostic;

import java.util.Comparator;

/**
 * A stretch of a text file.
 *
 * @param file the file's name as it was given
 * @param line the first line, from 1
 * @param column the first column, from 1, in code points
 * @param endLine the line on which it ends
 * @param endColumn the column just past its end
 */
public record SourceSpan(String file, int line, int column, int endLine, int endColumn)
        implements Comparable<SourceSpan> {
    private static final Comparator<SourceSpan> FILE_ORDER = Comparator.comparing(SourceSpan::file)
            .thenComparingInt(SourceSpan::line)
            .thenComparingInt(SourceSpan::column);

    /** Returns the span of a whole file, which stands at its first character. */
    public static SourceSpan start(String file) {
        return new SourceSpan(file, 1, 1, 1, 1);
    }

    @Override
    public int compareTo(SourceSpan other) {
        return FILE_ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}. */
    public String text() {
        return file + ":" + line + ":" + column;
    }
}
