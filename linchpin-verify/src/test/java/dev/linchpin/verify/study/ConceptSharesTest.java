package dev.linchpin.verify.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.verify.study.ConceptShares.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures on the page on how much each concept keeps are those that the engine gives. */
class ConceptSharesTest {
    private static final Path ROOT = Path.of(System.getProperty("linchpin.root"));
    private static final int MOST_OPTIONS = 6;

    @Test
    void thePageHasTheFiguresOfSmallGames() throws IOException {
        List<String> page = page();
        List<Sample> small = ConceptShares.SAMPLES.stream()
                .filter(sample -> sample.options() <= MOST_OPTIONS)
                .toList();
        assertThat(small).hasSizeGreaterThanOrEqualTo(8);
        for (Sample sample : small) {
            Figures figures = sample.figures();
            assertThat(page)
                    .as("figures of %s; the page says how they are made", sample)
                    .contains(sample.row(figures.ofConcepts(sample.options())))
                    .contains(sample.row(figures.ofRounds(sample.options())));
        }
    }

    @Test
    void thePageHasTheFiguresOfPublishedGames() throws IOException {
        List<String> page = page();
        int found = 0;
        for (Path dossier : ConceptShares.dossiers(ROOT.resolve("dossiers/classics"))) {
            String start = "| %s | ".formatted(dossier.getFileName().toString().replace(".yaml", ""));
            if (page.stream().anyMatch(line -> line.startsWith(start))) {
                assertThat(page)
                        .as("figures of %s; the page says how they are made", dossier)
                        .contains(ConceptShares.published(dossier));
                found++;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(8);
    }

    @Test
    void figuresStandBetweenTheirMarkers() {
        String page = "before\n<!-- figures: x -->\n\n<!-- end -->\nafter\n";
        String once = ConceptShares.between(page, "x", List.of("| 1 |"));
        assertThat(once).isEqualTo("before\n<!-- figures: x -->\n\n| 1 |\n\n<!-- end -->\nafter\n");
        assertThat(ConceptShares.between(once, "x", List.of("| 1 |"))).isEqualTo(once);
        assertThatThrownBy(() -> ConceptShares.between(page, "y", List.of())).hasMessageContaining("y");
    }

    @Test
    void sharesNearNoneAndAllKeepTheirDigits() {
        assertThat(Figures.percent(0)).isEqualTo("0");
        assertThat(Figures.percent(1)).isEqualTo("100");
        assertThat(Figures.percent(0.1234)).isEqualTo("12.3");
        assertThat(Figures.percent(0.0000123)).isEqualTo("0.0012");
        assertThat(Figures.percent(0.0002)).isEqualTo("0.020");
        assertThat(Figures.percent(0.99967)).isEqualTo("99.967");
    }

    private static List<String> page() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/methods/how-much-each-concept-keeps.md"));
    }
}
