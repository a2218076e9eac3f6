package dev.linchpin.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.model.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final int DOSSIERS = 1_500;

    static List<Path> examples() {
        return Examples.sound();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesReadBackEqual(Path path) {
        Dossier dossier =
                DossierReader.read(path.toString(), Examples.bytes(path)).dossier();
        assertThat(dossier).as("%s is sound", path).isNotNull();
        assertThat(Examples.read(DossierWriter.write(dossier)).dossier()).isEqualTo(dossier);
    }

    @Test
    void randomDossiersReadBackEqual() {
        for (long seed = 0; seed < DOSSIERS; seed++) {
            Dossier dossier = RandomDossier.of(seed);
            String text = DossierWriter.write(dossier);
            ReadResult result = Examples.read(text);
            assertThat(errors(result)).as("seed %d:%n%s", seed, text).isEmpty();
            assertThat(result.dossier()).as("seed %d:%n%s", seed, text).isEqualTo(dossier);
        }
    }

    @Test
    void whatIsWrittenIsWrittenAgainAlike() {
        for (long seed = 0; seed < 100; seed++) {
            String text = DossierWriter.write(RandomDossier.of(seed));
            assertThat(DossierWriter.write(Examples.read(text).dossier())).isEqualTo(text);
        }
    }

    @Test
    void randomDossiersHaveEveryConstruct() {
        List<String> texts = LongStream.range(0, 200)
                .mapToObj(seed -> DossierWriter.write(RandomDossier.of(seed)))
                .toList();
        for (String construct : List.of(
                "never:",
                "only-if:",
                "one-way:",
                "one-way-back:",
                "at-most-one:",
                "exactly-one:",
                "at-least-one:",
                "levels:",
                "foresight:",
                "share: rest",
                "shape: saturating",
                "hedge:",
                "when:",
                "against:",
                "size:",
                "ranking:",
                "statements:",
                "degrees:",
                "greatly:",
                "unknown:",
                "speaks-for:",
                "if-true:",
                "bears-on:",
                "prior:",
                "always(",
                "possible(",
                "stance(",
                "level(",
                "utility(",
                "until:",
                "set:",
                "sponsor:",
                "event:",
                "fears:",
                "preferences:")) {
            assertThat(texts).as(construct).anyMatch(text -> text.contains(construct));
        }
    }

    private static List<Diagnostic> errors(ReadResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }
}
