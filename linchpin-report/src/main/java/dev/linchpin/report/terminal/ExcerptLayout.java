package dev.linchpin.report.terminal;

import dev.linchpin.report.document.Block.Excerpt;
import dev.linchpin.report.document.Text;
import dev.linchpin.report.document.Tone;
import java.util.List;

/** Lays out a line of a file with marks below the part pointed out; of a long line only what lies around that part. */
final class ExcerptLayout {
    private static final String CUT = "…";

    /** Keeps every character in its column. */
    private static final Glyphs GLYPHS = new Glyphs(true);

    /** What lies further from the part pointed at than this is out of every window. */
    private static final int REACH = 4096;

    private final int[] line;

    private ExcerptLayout(int[] line) {
        this.line = line;
    }

    /**
     * Returns the line and its marks.
     *
     * @param lead what stands before the line
     * @param width how wide both may be
     */
    static List<Text> lines(Excerpt excerpt, String lead, int width) {
        String all = excerpt.line();
        int at = all.offsetByCodePoints(0, Math.min(excerpt.from() - 1, all.codePointCount(0, all.length())));
        int first = wholeCharacter(all, Math.max(0, at - REACH));
        int last = wholeCharacter(all, Math.min(all.length(), at + REACH));
        int skipped = all.codePointCount(0, first);
        int[] line = GLYPHS.safe(all.substring(first, last)).codePoints().toArray();
        int from = Math.clamp(excerpt.from() - 1L - skipped, 0, line.length);
        int to = Math.clamp(excerpt.to() - 1L - skipped, from, line.length);
        return new ExcerptLayout(line).lines(from, to, lead, Math.max(8, width - lead.length()), excerpt.tone());
    }

    /** Returns the place, or the next where it would part a pair of surrogates. */
    private static int wholeCharacter(String text, int place) {
        boolean parts = place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return parts ? place + 1 : place;
    }

    private List<Text> lines(int from, int to, String lead, int room, Tone tone) {
        int start = 0;
        int end = line.length;
        boolean fits = width(0, line.length) <= room;
        if (!fits) {
            int inside = room - 2;
            start = startOfWindow(from, to, inside);
            end = start;
            int used = 0;
            while (end < line.length && used + DisplayWidth.of(line[end]) <= inside) {
                used += DisplayWidth.of(line[end++]);
            }
        }
        int shownTo = Math.clamp(to, from, Math.max(from, end));
        String before = (start > 0 ? CUT : "") + text(start, from);
        String pointed = text(from, shownTo);
        String after = text(shownTo, end) + (end < line.length ? CUT : "");
        return List.of(
                Text.of(lead, Tone.FAINT).plus(before).plus(pointed, tone).plus(after),
                Text.of(" ".repeat(lead.length() - 2) + "│ ", Tone.FAINT)
                        .plus(" ".repeat(DisplayWidth.of(before)))
                        .plus("^".repeat(Math.max(1, DisplayWidth.of(pointed))), tone));
    }

    /** As early as it can be with the part in sight, or where the part starts if that is too long itself. */
    private int startOfWindow(int from, int to, int room) {
        int start = from;
        int used = Math.min(room, width(from, to));
        int ahead = Math.min(room - used, width(to, line.length)) / 3;
        while (start > 0 && used + ahead + DisplayWidth.of(line[start - 1]) <= room) {
            start--;
            used += DisplayWidth.of(line[start]);
        }
        return start;
    }

    private int width(int from, int to) {
        return DisplayWidth.of(text(from, to));
    }

    private String text(int from, int to) {
        return new String(line, from, Math.max(0, to - from));
    }
}
