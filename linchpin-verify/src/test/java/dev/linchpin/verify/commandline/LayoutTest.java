package dev.linchpin.verify.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.verify.commandline.Dossiers.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed of every dossier fits the terminal. */
class LayoutTest {
    static List<Path> dossiers() throws IOException {
        return Dossiers.all();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void noLineIsWiderThanTheTerminal(Path dossier) {
        for (int width : new int[] {20, 33, 60, 80, 140}) {
            for (String command : List.of("run", "check", "stability")) {
                Printed printed = Dossiers.run(command, dossier.toString(), "--width", Integer.toString(width));
                assertThat(printed.status()).isZero();
                assertThat(printed.out().lines())
                        .as("%s at %d columns", command, width)
                        .allMatch(line -> line.codePointCount(0, line.length()) <= width);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void noLineEndsInRoom(Path dossier) {
        assertThat(Dossiers.run("run", dossier.toString()).out().lines()).noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void whereThereIsOnlyAsciiNothingElseIsAdded(Path dossier) throws IOException {
        String text = Files.readString(Dossiers.ROOT.resolve(dossier));
        assertThat(Dossiers.run(false, "run", dossier.toString()).out().codePoints())
                .allMatch(c -> c < 128 || text.indexOf(c) >= 0);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void colourChangesNoLetter(Path dossier) {
        String plain = Dossiers.run("run", dossier.toString(), "--color=never").out();
        String coloured =
                Dossiers.run("run", dossier.toString(), "--color=always").out();
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001B\\[\\d*m", "")).isEqualTo(plain);
    }
}
