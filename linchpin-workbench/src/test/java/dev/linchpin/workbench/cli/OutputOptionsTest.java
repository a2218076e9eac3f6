package dev.linchpin.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.CommandLineRun.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputOptionsTest {
    private static final String ESCAPE = "\u001B[";

    @TempDir
    Path folder;

    @BeforeEach
    void writeDossier() throws IOException {
        Examples.write(folder, "dam.yaml", Examples.DAM);
    }

    private CommandLineRun in() {
        return CommandLineRun.in(folder);
    }

    private static int widest(Result result) {
        return result.out()
                .lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElseThrow();
    }

    @Test
    void colourIsForTerminals() {
        assertThat(in().run("run", "dam.yaml").out()).doesNotContain(ESCAPE);
        assertThat(in().onTerminal(80).run("run", "dam.yaml").out()).contains(ESCAPE);
    }

    @Test
    void colourCanBeAskedForAndForbidden() {
        assertThat(in().run("run", "dam.yaml", "--color", "always").out()).contains(ESCAPE);
        assertThat(in().run("run", "dam.yaml", "--colour=always").out()).contains(ESCAPE);
        assertThat(in().onTerminal(80).run("run", "dam.yaml", "--color=never").out())
                .doesNotContain(ESCAPE);
        assertThat(in().run("run", "dam.yaml", "--color", "sometimes").status()).isEqualTo(2);
    }

    @Test
    void colourIsLeftOutWhereTheEnvironmentSaysSo() {
        assertThat(in().onTerminal(80)
                        .with("NO_COLOR", "1")
                        .run("run", "dam.yaml")
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(in().onTerminal(80)
                        .with("NO_COLOR", "")
                        .run("run", "dam.yaml")
                        .out())
                .contains(ESCAPE);
        assertThat(in().onTerminal(80)
                        .with("TERM", "dumb")
                        .run("run", "dam.yaml")
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(in().with("NO_COLOR", "1")
                        .run("run", "dam.yaml", "--color=always")
                        .out())
                .contains(ESCAPE);
    }

    @Test
    void theWidthComesFromTheNearestThatKnows() {
        assertThat(widest(in().run("run", "dam.yaml"))).isBetween(70, 80);
        assertThat(widest(in().with("COLUMNS", "50").run("run", "dam.yaml"))).isBetween(40, 50);
        assertThat(widest(in().onTerminal(60).run("run", "dam.yaml", "--color=never")))
                .isBetween(50, 60);
        assertThat(widest(in().with("COLUMNS", "50").run("run", "dam.yaml", "--width", "66")))
                .isBetween(60, 66);
        assertThat(widest(in().with("COLUMNS", "wide").run("run", "dam.yaml"))).isBetween(70, 80);
        assertThat(widest(in().with("COLUMNS", "3").run("run", "dam.yaml"))).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "1001", "-5", "x", ""})
    void aWidthOutOfBoundsIsWrongUsage(String width) {
        assertThat(in().run("run", "dam.yaml", "--width", width).status()).isEqualTo(2);
    }

    @Test
    void whereThereIsOnlyAsciiOurSignsAreAscii() {
        String out = in().inAscii().run("run", "dam.yaml").out();
        assertThat(out).contains("---", "|####").doesNotContain("─", "│", "█", "→", "−", "“");
    }

    @Test
    void jsonIsNeverColouredOrWrapped() {
        String out = in().onTerminal(40)
                .run("run", "dam.yaml", "--json", "--color=always")
                .out();
        assertThat(out).doesNotContain(ESCAPE).hasLineCount(1);
    }
}
