package dev.linchpin.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.report.document.Block.Excerpt;
import dev.linchpin.report.document.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptLayoutTest {
    @Test
    void aShortLineIsShownWholeWithWhatIsPointedAt() {
        assertThat(shown("a: b: c", 4, 6)).containsExactly("  1 │ a: b: c", "    │    ^^");
    }

    @Test
    void aLongLineIsCutToWhatIsPointedAt() {
        String line = "x".repeat(100_000) + "here" + "y".repeat(100_000);
        List<String> shown = shown(line, 100_001, 100_005);
        assertThat(shown.getFirst())
                .hasSize(40)
                .contains("…")
                .contains("xhereyyy")
                .endsWith("…");
        assertThat(shown.getLast().indexOf('^')).isEqualTo(shown.getFirst().indexOf("here"));
    }

    @Test
    void charactersOfTwoUnitsCountOnceWhereverTheLineIsCut() {
        for (int before = 4_090; before < 4_100; before++) {
            String line = "🙂".repeat(before) + "here" + "🙂".repeat(5_000);
            List<String> shown = shown(line, before + 1, before + 5);
            assertThat(shown.getFirst()).contains("here").doesNotContain("�");
        }
    }

    @Test
    void aPlaceBehindTheLinePointsAtItsEnd() {
        assertThat(shown("ab", 9, 12).getLast()).isEqualTo("    │   ^");
    }

    private static List<String> shown(String line, int from, int to) {
        Excerpt excerpt = new Excerpt(1, line, from, to, Tone.AGAINST);
        return ExcerptLayout.lines(excerpt, "  1 │ ", 40).stream()
                .map(text -> text.plain())
                .toList();
    }
}
