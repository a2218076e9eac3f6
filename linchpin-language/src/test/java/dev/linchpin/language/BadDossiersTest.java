package dev.linchpin.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad dossiers and what is to be said about them, beside them in {@code .diagnostics} files. With
 * {@code -Dlinchpin.golden=write} what is said now is written there; read the difference before you keep it.
 */
class BadDossiersTest {
    private static final boolean WRITE = "write".equals(System.getProperty("linchpin.golden"));

    /** What no small file can show; {@link HostileBytesTest} and {@link SettingReaderTest} do. */
    private static final Set<String> SHOWN_ELSEWHERE =
            Set.of("file.size", "file.lines", "file.values", "diagnostics.more", "what-if.form", "what-if.unknown");

    static List<Path> files() {
        return Examples.bad();
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatIsWrong(Path file) throws IOException {
        String said = read(file).stream().map(d -> d.text() + "\n").collect(Collectors.joining());
        Path golden = Path.of(file.toString().replace(".yaml", ".diagnostics"));
        if (WRITE) {
            Files.writeString(golden, said);
        }
        assertThat(golden).as("what is to be said about %s", file).exists();
        assertThat(said).isEqualTo(Files.readString(golden));
        assertThat(said).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void beginsWithWhatIsWrong(Path file) {
        byte[] bytes = Examples.bytes(file);
        boolean utf16 = bytes[0] == (byte) 0xFF;
        String text = new String(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        assertThat(text).startsWith("# ");
        assertThat(text.lines().findFirst().orElseThrow()).endsWith(".");
    }

    @Test
    void noDiagnosticsLieThereWithoutTheirDossier() throws IOException {
        try (Stream<Path> paths = Files.list(files().getFirst().getParent())) {
            assertThat(paths)
                    .allMatch(path -> Files.exists(Path.of(path.toString().replace(".diagnostics", ".yaml"))));
        }
    }

    @Test
    void everyCodeHasItsBadDossier() throws IOException {
        Set<String> said = new TreeSet<>(SHOWN_ELSEWHERE);
        for (Path file : files()) {
            read(file).stream().map(Diagnostic::code).forEach(said::add);
        }
        assertThat(said).isEqualTo(codes());
    }

    private static List<Diagnostic> read(Path file) {
        return DossierReader.read("bad/" + file.getFileName(), Examples.bytes(file))
                .diagnostics();
    }

    /** The codes in this module's main sources: all their texts of the form {@code word.word}. */
    private static Set<String> codes() throws IOException {
        Pattern code = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
        Path sources = Path.of(System.getProperty("linchpin.root", ".."), "linchpin-language/src/main/java");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(sources)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher matcher = code.matcher(Files.readString(path));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        codes.remove("starter.yaml");
        return codes;
    }
}
