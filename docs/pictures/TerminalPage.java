import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what a command printed into a page that looks like a terminal, and prints the page's size in pixels.
 *
 * <p>Arguments: the command as it was typed, the file with its output, the file to write. Colours are those that our
 * own output uses; a sequence that is not known is left out.
 */
public final class TerminalPage {
    private static final Pattern SEQUENCE = Pattern.compile("\u001B\\[([0-9;]*)m");
    private static final Pattern OTHER_SEQUENCE = Pattern.compile("\u001B\\[[0-9;?]*[A-Za-ln-z]");
    private static final int COLUMNS = 100;
    private static final int FONT_PIXELS = 14;
    private static final double CHARACTER_WIDTH = 0.60205 * FONT_PIXELS;
    private static final int LINE_PIXELS = 19;
    private static final int EDGE_PIXELS = 22;

    private TerminalPage() {}

    /** Writes the page. */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(arguments[1])));
        while (!lines.isEmpty() && SEQUENCE.matcher(lines.getLast()).replaceAll("").isBlank()) {
            lines.removeLast();
        }
        StringBuilder body = new StringBuilder();
        body.append("<b class=prompt>$</b> <b>").append(escaped(arguments[0])).append("</b>\n\n");
        lines.forEach(line -> body.append(line(line)).append('\n'));
        Files.writeString(Path.of(arguments[2]), PAGE.formatted(EDGE_PIXELS, FONT_PIXELS, LINE_PIXELS, body));
        int width = (int) Math.ceil(COLUMNS * CHARACTER_WIDTH) + 2 * EDGE_PIXELS;
        int height = (lines.size() + 2) * LINE_PIXELS + 2 * EDGE_PIXELS;
        System.out.println(width + "," + height);
    }

    private static String line(String line) {
        String known = OTHER_SEQUENCE.matcher(line).replaceAll("");
        StringBuilder html = new StringBuilder();
        Matcher sequence = SEQUENCE.matcher(known);
        int open = 0;
        int at = 0;
        while (sequence.find()) {
            html.append(escaped(known.substring(at, sequence.start())));
            at = sequence.end();
            for (String code : sequence.group(1).split(";", -1)) {
                if (code.isEmpty() || code.equals("0")) {
                    html.repeat("</span>", open);
                    open = 0;
                } else {
                    html.append("<span class=s").append(code).append('>');
                    open++;
                }
            }
        }
        return html.append(escaped(known.substring(at))).repeat("</span>", open).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String PAGE =
            """
            <!doctype html>
            <meta charset="utf-8">
            <style>
              html { background: #16181d; }
              body { margin: %dpx; color: #d7dae0; font: %dpx/%dpx "DejaVu Sans Mono", monospace; }
              pre { margin: 0; font: inherit; font-variant-ligatures: none; }
              .prompt { color: #7f8794; }
              .s1 { font-weight: bold; color: #f4f5f7; }
              .s2 { color: #8b93a1; }
              .s31 { color: #f0786e; }
              .s32 { color: #86c98a; }
              .s33 { color: #e3bd6a; }
              .s34 { color: #7fa8e8; }
              .s35 { color: #c79be0; }
              .s36 { color: #74c7cf; }
            </style>
            <pre>%s</pre>
            """;
}
