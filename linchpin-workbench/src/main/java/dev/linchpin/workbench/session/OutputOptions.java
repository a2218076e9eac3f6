package dev.linchpin.workbench.session;

import dev.linchpin.report.terminal.TerminalStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command's result is printed. */
public final class OutputOptions {
    private static final int USUAL_WIDTH = 80;

    @Option(names = "--json", description = "Print JSON for scripts instead of text.")
    private boolean json;

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description = "Use colour: auto (on a terminal, the default), always or never. NO_COLOR is honoured.")
    private Colour colour = Colour.auto;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Wrap at so many columns: the terminal's width, or COLUMNS, or 80 where not given.")
    private @Nullable Integer width;

    /** When colour is used; named as it is typed. */
    private enum Colour {
        auto,
        always,
        never
    }

    /** Returns the usual options, but for whether JSON is asked for. */
    public static OutputOptions of(boolean json) {
        OutputOptions options = new OutputOptions();
        options.json = json;
        return options;
    }

    /** Returns whether JSON is asked for. */
    public boolean json() {
        return json;
    }

    /**
     * Checks what was asked for, before any work is done for it.
     *
     * @throws WrongUsage if the width is out of bounds
     */
    public void check() {
        Integer asked = width;
        if (asked != null && (asked < TerminalStyle.NARROWEST || asked > TerminalStyle.WIDEST)) {
            throw new WrongUsage(
                    "A width of %d columns is not possible.".formatted(asked),
                    "It must be %d to %d.".formatted(TerminalStyle.NARROWEST, TerminalStyle.WIDEST));
        }
    }

    /** Returns what standard output, or standard error, can show. */
    public TerminalStyle style(Environment environment, boolean isTerminal) {
        return new TerminalStyle(
                width(environment, isTerminal), colour(environment, isTerminal), environment.unicode());
    }

    private boolean colour(Environment environment, boolean isTerminal) {
        return switch (colour) {
            case always -> true;
            case never -> false;
            case auto ->
                isTerminal && environment.variable("NO_COLOR") == null && !"dumb".equals(environment.variable("TERM"));
        };
    }

    private int width(Environment environment, boolean isTerminal) {
        Integer asked = width;
        if (asked != null) {
            return asked;
        }
        int found = columns(environment);
        if (found == 0 && isTerminal) {
            found = environment.terminalWidth().getAsInt();
        }
        return found <= 0 ? USUAL_WIDTH : Math.clamp(found, TerminalStyle.NARROWEST, TerminalStyle.WIDEST);
    }

    private static int columns(Environment environment) {
        String columns = environment.variable("COLUMNS");
        try {
            return columns == null ? 0 : Integer.parseInt(columns.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
