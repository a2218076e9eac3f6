package dev.linchpin.report.terminal;

import dev.linchpin.report.document.Span;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks text into lines.
 *
 * <p>A line is broken at a space; in a word too long for a line, behind a hyphen, dot or slash or beside a wide
 * character; where there is none of those, anywhere. Spaces in a row count as one.
 */
final class Wrapping {
    private final int[] codePoints;
    private final Tone[] tones;

    private Wrapping(int[] codePoints, Tone[] tones) {
        this.codePoints = codePoints;
        this.tones = tones;
    }

    private static Wrapping of(Text text) {
        int length = text.spans().stream()
                .mapToInt(span -> span.text().codePointCount(0, span.text().length()))
                .sum();
        int[] codePoints = new int[length];
        Tone[] tones = new Tone[length];
        int filled = 0;
        for (Span span : text.spans()) {
            for (int codePoint : span.text().codePoints().toArray()) {
                boolean again = codePoint == ' ' && (filled == 0 || codePoints[filled - 1] == ' ');
                if (!again) {
                    codePoints[filled] = codePoint;
                    tones[filled++] = span.tone();
                }
            }
        }
        return new Wrapping(Arrays.copyOf(codePoints, filled), tones);
    }

    /** Returns a text's lines, none wider than a width; at least one. */
    static List<Text> lines(Text text, int width) {
        return of(text).lines(Math.max(1, width));
    }

    /** Returns the width of a text on one line. */
    static int width(Text text) {
        Wrapping all = of(text);
        return all.width(0, all.trimmed(0, all.codePoints.length));
    }

    /** Returns the width of a text's widest word. */
    static int widestWord(Text text) {
        Wrapping all = of(text);
        int widest = 0;
        int from = 0;
        for (int i = 0; i <= all.codePoints.length; i++) {
            if (i == all.codePoints.length || all.codePoints[i] == ' ') {
                widest = Math.max(widest, all.width(from, i));
                from = i + 1;
            }
        }
        return widest;
    }

    private List<Text> lines(int width) {
        List<Text> lines = new ArrayList<>();
        int from = 0;
        while (from < codePoints.length) {
            int end = end(from, width);
            lines.add(text(from, trimmed(from, end)));
            from = end;
            while (from < codePoints.length && codePoints[from] == ' ') {
                from++;
            }
        }
        return lines.isEmpty() ? List.of(Text.EMPTY) : lines;
    }

    /** Returns where a line that starts at a place ends. */
    private int end(int from, int width) {
        int used = 0;
        int atSpace = -1;
        int inWord = -1;
        for (int i = from; i < codePoints.length; i++) {
            int next = widthAt(i);
            if (codePoints[i] == ' ') {
                atSpace = i;
            } else if (i > from && next > 0 && mayBreakBefore(i)) {
                inWord = i;
            }
            if (used + next > width && codePoints[i] != ' ' && i > from) {
                return atSpace > from ? atSpace : inWord > from ? inWord : i;
            }
            used += next;
        }
        return codePoints.length;
    }

    private boolean mayBreakBefore(int i) {
        int before = codePoints[i - 1];
        return before == '-'
                || before == '.'
                || before == '/'
                || DisplayWidth.isWide(before)
                || DisplayWidth.isWide(codePoints[i]);
    }

    private int widthAt(int i) {
        return DisplayWidth.after(i == 0 ? 0 : codePoints[i - 1], codePoints[i]);
    }

    private int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += widthAt(i);
        }
        return width;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && codePoints[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    private Text text(int from, int to) {
        List<Span> spans = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || tones[i] != tones[start]) {
                spans.add(new Span(new String(codePoints, start, i - start), tones[start]));
                start = i;
            }
        }
        return new Text(spans);
    }
}
