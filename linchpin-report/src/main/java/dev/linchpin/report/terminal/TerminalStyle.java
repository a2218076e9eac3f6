package dev.linchpin.report.terminal;

/**
 * What a terminal can show.
 *
 * @param width how many columns it has, from {@value #NARROWEST} to {@value #WIDEST}
 * @param colour whether tones are shown by colour and weight
 * @param unicode whether it has more than the characters of ASCII for our own signs; a dossier's texts are left alone
 */
public record TerminalStyle(int width, boolean colour, boolean unicode) {
    /** The fewest columns that text is laid out for. */
    public static final int NARROWEST = 20;

    /** The most columns that text is laid out for. */
    public static final int WIDEST = 1000;

    /** Refuses a width out of bounds. */
    public TerminalStyle {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException(
                    "A terminal's width (%d) must be %d to %d.".formatted(width, NARROWEST, WIDEST));
        }
    }

    /** Returns a style without colour. */
    public static TerminalStyle plain(int width) {
        return new TerminalStyle(width, false, true);
    }
}
