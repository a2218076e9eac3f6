package dev.linchpin.verify.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.Main;
import dev.linchpin.workbench.session.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands that documents name are there, and the README tells of every command that there is. */
class CommandDocumentTest {
    private static final Pattern CALL = Pattern.compile("\\./linchpin ([a-z][a-z-]*)\\b");
    private static final Pattern LISTED = Pattern.compile("(?m)^  ([a-z][a-z-]*) {2,}\\S");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z][a-z-]*)[ `]");

    @Test
    void everyCommandThatIsNamedIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (MarkdownPage page : MarkdownPage.all()) {
            CALL.matcher(page.text())
                    .results()
                    .map(call -> call.group(1))
                    .filter(command -> !isThere(command))
                    .forEach(command -> missing.add(page.place() + ": " + command));
        }
        assertThat(missing).isEmpty();
        assertThat(isThere("dance")).isFalse();
    }

    @Test
    void everyCommandThatIsThereIsTold() throws IOException {
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        assertThat(call(help, "--help")).isZero();
        String commands = help.toString(StandardCharsets.UTF_8).replaceAll("(?s).*\nCommands:|\nExamples:.*", "");
        assertThat(groups(ROW, MarkdownPage.of("README.md").text()))
                .contains("run", "check")
                .containsExactlyElementsOf(groups(LISTED, commands));
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static boolean isThere(String command) {
        return call(OutputStream.nullOutputStream(), command, "--help") == 0;
    }

    private static int call(OutputStream out, String... arguments) {
        return Main.run(
                arguments,
                out,
                OutputStream.nullOutputStream(),
                new Environment(Map.of(), Path.of(""), InputStream.nullInputStream(), false, false, () -> 80, true));
    }
}
