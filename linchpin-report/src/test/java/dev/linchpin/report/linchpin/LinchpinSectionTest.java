package dev.linchpin.report.linchpin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.ensemble.linchpin.Dropped;
import dev.linchpin.ensemble.linchpin.Linchpin;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.random.Interval;
import dev.linchpin.ensemble.sensitivity.Estimate;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.report.Shown;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Block.Bar;
import dev.linchpin.report.document.Block.Bars;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinchpinSectionTest {
    private static final Hypothesis TOLL = new Hypothesis("toll", "Ships are taxed", null, null);
    private static final Hypothesis PEACE = new Hypothesis("peace", "It stays calm", null, null);

    private static final Linchpins FOUND = new Linchpins(
            List.of(
                    linchpin(TOLL, "a->b", 0.55, null),
                    linchpin(TOLL, "b.base", 0.3, new Estimate(0.42, new Interval(0.3, 0.5))),
                    new Linchpin(TOLL, "exact->b", 0.5, 0.5, 0.5, 1, 0.6, null),
                    linchpin(TOLL, "c.base", null, new Estimate(0.2, new Interval(0.1, 0.3))),
                    linchpin(TOLL, "d.base", null, null),
                    linchpin(PEACE, "a->b", null, null)),
            List.of(
                    new Dropped("letter", false, TOLL, -0.25, false),
                    new Dropped("aside", false, TOLL, 0, false),
                    new Dropped("a->b", true, TOLL, -0.5, true),
                    new Dropped("letter", false, PEACE, 0.001, false)),
            100);

    private static Linchpin linchpin(
            Hypothesis hypothesis, String quantity, @Nullable Double flipsAt, @Nullable Estimate effect) {
        return new Linchpin(hypothesis, quantity, 0.5, 0.4, 0.6, 1, flipsAt, effect);
    }

    @Test
    void aBarIsTheLongerTheLessOfItsRangeAQuantityNeeds() {
        List<Block> section = LinchpinSection.of(FOUND);
        List<Bar> bars = section.stream()
                .filter(Bars.class::isInstance)
                .flatMap(block -> ((Bars) block).bars().stream())
                .toList();
        assertThat(bars)
                .extracting(Bar::value)
                .satisfiesExactly(
                        inside -> assertThat(inside).isEqualTo(1),
                        outside -> assertThat(outside).isCloseTo(-0.5, within(1e-9)));
        assertThat(Shown.at80(section)).contains("a->b: 0.50 → 0.55", "b.base: 0.50 → 0.30");
    }

    @Test
    void whatIsDroppedIsToldWhereItTells() {
        assertThat(Shown.at80(LinchpinSection.of(FOUND)).replaceAll("\\s+", " "))
                .contains(
                        "Its probability changes by −0.50 without the uncited a->b, which flips it and −0.25 without letter.")
                .contains("No quantity by itself, and no item of evidence dropped, flips “It stays calm”.")
                .doesNotContain("aside");
    }

    @Test
    void theWholeListNamesWhatFlipsOrVaries() {
        assertThat(Shown.at80(LinchpinSection.full(FOUND, TOLL)))
                .containsPattern("a->b +0\\.50 +0\\.40 to 0\\.60 +0\\.55 +inside")
                .containsPattern("b\\.base +0\\.50 +0\\.40 to 0\\.60 +0\\.30 +outside +0\\.42 \\(0\\.30–0\\.50\\)")
                .containsPattern("exact->b +0\\.50 +exact +0\\.60 +outside")
                .containsPattern("c\\.base +0\\.50 +0\\.40 to 0\\.60 +– +0\\.20 \\(0\\.10–0\\.30\\)")
                .contains("By itself the other quantity does not flip it.")
                .containsPattern("a->b \\(uncited\\) +−0\\.50 +flips");
        assertThat(Shown.at80(LinchpinSection.full(FOUND, PEACE))).contains("No quantity by itself flips it.");
    }
}
