package dev.linchpin.verify.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.workbench.cli.Main;
import dev.linchpin.workbench.session.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every dossier has a transcript beside it: what {@code linchpin run D --draws 200 --width 100 --color
 * never} prints.
 *
 * <p>Where a change of what is printed is meant, {@code ./mvnw -pl linchpin-verify -am test
 * -Dtest=TranscriptTest -Dsurefire.failIfNoSpecifiedTests=false -Dlinchpin.transcripts=write} writes them anew; read
 * the difference before it is committed.
 */
class TranscriptTest {
    private static final Path ROOT = Path.of(System.getProperty("linchpin.root"));
    private static final boolean WRITES = "write".equals(System.getProperty("linchpin.transcripts"));

    static List<Path> dossiers() throws IOException {
        return dossiers(ROOT);
    }

    private static List<Path> dossiers(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(root::relativize)
                    .filter(file -> !file.startsWith("dossiers/bad"))
                    .sorted()
                    .toList();
        }
    }

    private static Path transcriptOf(Path dossier) {
        return Path.of(dossier.toString().replaceFirst("\\.yaml$", ".transcript"));
    }

    private static List<Path> without(Path root) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path dossier : dossiers(root)) {
            if (!Files.exists(root.resolve(transcriptOf(dossier)))) {
                missing.add(dossier);
            }
        }
        return missing;
    }

    private static String printed(Path dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment =
                new Environment(Map.of(), ROOT, InputStream.nullInputStream(), false, false, () -> 0, true);
        String[] arguments = {"run", dossier.toString(), "--draws", "200", "--width", "100", "--color", "never"};
        int status = Main.run(arguments, out, err, environment);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theTranscriptIsWhatIsPrintedNow(Path dossier) throws IOException {
        Path transcript = ROOT.resolve(transcriptOf(dossier));
        String now = printed(dossier);
        if (WRITES) {
            Files.writeString(transcript, now);
        }
        assertThat(transcript).exists();
        assertThat(now).isEqualTo(Files.readString(transcript));
    }

    @Test
    void aDossierWithoutATranscriptIsCaught(@TempDir Path folder) throws IOException {
        Path dossiers = Files.createDirectories(folder.resolve("dossiers/classics"));
        Files.writeString(dossiers.resolve("a.yaml"), "");
        Files.writeString(dossiers.resolve("a.transcript"), "");
        Files.writeString(dossiers.resolve("b.yaml"), "");
        Files.createDirectories(folder.resolve("dossiers/bad"));
        Files.writeString(folder.resolve("dossiers/bad/c.yaml"), "");
        assertThat(without(folder)).containsExactly(Path.of("dossiers/classics/b.yaml"));
    }

    @Test
    void noTranscriptIsLeftOfADossierThatIsGone() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("dossiers"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".transcript")))
                    .allMatch(file -> Files.exists(Path.of(file.toString().replaceFirst("\\.transcript$", ".yaml"))));
        }
    }
}
