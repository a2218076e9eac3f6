package dev.linchpin.ensemble.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.model.Domain;
import dev.linchpin.model.Magnitude;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.Quantity.Range;
import dev.linchpin.model.evidence.Yardstick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LawTest {
    @Test
    void anExactQuantityIsItselfEverywhere() {
        Law law = Law.of(new Quantity.Exact(0.3), Domain.UNIT, Yardstick.ICD_203);
        assertThat(law.quantile(0)).isEqualTo(0.3);
        assertThat(law.median()).isEqualTo(0.3);
        assertThat(law.quantile(1)).isEqualTo(0.3);
    }

    @Test
    void aMagnitudeWordIsReadEvenly() {
        Law law = Law.of(new Quantity.Word(Magnitude.STRONG), Domain.UNIT, Yardstick.ICD_203);
        assertThat(law.quantile(0)).isEqualTo(0.45);
        assertThat(law.median()).isCloseTo(0.575, within(1e-15));
        assertThat(law.quantile(1)).isEqualTo(0.7);
    }

    @Test
    void aPhraseIsReadByTheYardstickAndElseByTheSurvey() {
        Quantity probably = new Quantity.Phrase("probably");
        assertThat(Law.of(probably, Domain.UNIT, Yardstick.ICD_203).median()).isCloseTo(0.675, within(1e-12));
        assertThat(Law.of(probably, Domain.UNIT, Yardstick.KENT).median()).isCloseTo(0.75, within(1e-12));
        Quantity might = new Quantity.Phrase("might");
        assertThat(Law.of(might, Domain.UNIT, Yardstick.ICD_203).median()).isEqualTo(0.40);
    }

    @Test
    void aPhraseThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> Law.of(new Quantity.Phrase("perchance"), Domain.UNIT, Yardstick.ICD_203))
                .hasMessageContaining("perchance");
    }

    @Test
    void aCutNormalHasFivePercentBelowAndAboveItsRange() {
        SplittableRandom chance = new SplittableRandom(20260101);
        List<Range> fitted = new ArrayList<>();
        for (int k = 0; k < 400; k++) {
            double a = chance.nextDouble();
            double b = chance.nextDouble();
            if (a != b) {
                Range range = new Range(Math.min(a, b), Math.max(a, b));
                if (range.hasCutNormal(Domain.UNIT)) {
                    fitted.add(range);
                }
            }
        }
        assertThat(fitted).hasSizeGreaterThan(200);
        for (Range range : fitted) {
            CutNormal law = CutNormal.fit(range, Domain.UNIT);
            assertThat(integrated(law, range.low())).as("below %s", range).isCloseTo(0.05, within(1e-6));
            assertThat(integrated(law, range.high())).as("above %s", range).isCloseTo(0.95, within(1e-6));
            assertThat(law.quantile(0.05)).as("5 %% of %s", range).isCloseTo(range.low(), within(1e-6));
            assertThat(law.quantile(0.95)).as("95 %% of %s", range).isCloseTo(range.high(), within(1e-6));
            assertThat(integrated(law, law.median())).as("median of %s", range).isCloseTo(0.5, within(1e-6));
        }
    }

    @Test
    void aCutNormalWorksOnOtherDomainsAndInNarrowRanges() {
        for (Range range :
                List.of(new Range(-0.4, 0.2), new Range(0.5, 0.5001), new Range(0.02, 0.3), new Range(0.9, 0.95))) {
            Domain domain = range.low() < 0 ? Domain.BASE : Domain.UNIT;
            Law law = Law.of(range, domain, Yardstick.ICD_203);
            assertThat(law).isInstanceOf(CutNormal.class);
            assertThat(law.quantile(0.05)).isCloseTo(range.low(), within(1e-6));
            assertThat(law.quantile(0.95)).isCloseTo(range.high(), within(1e-6));
            assertThat(law.median()).isBetween(range.low(), range.high());
        }
        Law symmetric = Law.of(new Range(0.4, 0.6), Domain.UNIT, Yardstick.ICD_203);
        assertThat(symmetric.median()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aRangeThatNoCutNormalFitsIsEvenWithEvenTails() {
        Law atTheEdge = Law.of(new Range(0, 0.3), Domain.UNIT, Yardstick.ICD_203);
        // 95 % evenly on [0, 0.3], 5 % evenly on [0.3, 1]
        assertThat(atTheEdge.median()).isCloseTo(0.3 * 0.5 / 0.95, within(1e-12));
        assertThat(atTheEdge.quantile(0.95)).isCloseTo(0.3, within(1e-12));
        assertThat(atTheEdge.quantile(0.975)).isCloseTo(0.65, within(1e-12));
        Law broad = Law.of(new Range(0.01, 0.99), Domain.UNIT, Yardstick.ICD_203);
        assertThat(broad.quantile(0.025)).isCloseTo(0.005, within(1e-12));
        assertThat(broad.quantile(0.05)).isCloseTo(0.01, within(1e-12));
        assertThat(broad.median()).isCloseTo(0.5, within(1e-12));
        Law whole = Law.of(new Range(0, 1), Domain.UNIT, Yardstick.ICD_203);
        assertThat(whole.quantile(0.05)).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void quantilesNeverFall() {
        for (Quantity quantity : List.of(
                new Range(0.2, 0.9), new Range(0, 0.5), new Quantity.Phrase("might"), new Quantity.Phrase("remote"))) {
            Law law = Law.of(quantity, Domain.UNIT, Yardstick.ICD_203);
            double[] quantiles = IntStream.rangeClosed(0, 200)
                    .mapToDouble(k -> law.quantile(k / 200.0))
                    .toArray();
            assertThat(quantiles).isSorted();
            assertThat(quantiles[0]).isGreaterThanOrEqualTo(0);
            assertThat(quantiles[200]).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void sharesAddUpToOne() {
        assertThat(whole(Arrays.asList(0.3, null))).containsExactly(0.3, 0.7);
        assertThat(whole(List.of(0.2, 0.2))).containsExactly(0.5, 0.5);
        assertThat(whole(Arrays.asList(0.9, 0.6, null)))
                .satisfies(shares ->
                        assertThat(shares.stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-12)))
                .endsWith(0.0);
        assertThat(whole(List.of(0.0, 0.0))).containsExactly(0.5, 0.5);
    }

    /** The share of a cut normal below a point, by Simpson's rule on the density, which shares nothing with the law. */
    private static double integrated(CutNormal law, double point) {
        return area(law, law.domain().low(), point)
                / area(law, law.domain().low(), law.domain().high());
    }

    private static double area(CutNormal law, double from, double to) {
        double width = law.domain().high() - law.domain().low();
        double a = (from - law.domain().low()) / width;
        double b = (to - law.domain().low()) / width;
        int steps = 20_000;
        double h = (b - a) / steps;
        double nearest = Math.clamp(law.mode(), 0, 1) - law.mode();
        double sum = 0;
        for (int k = 0; k <= steps; k++) {
            double x = a + k * h - law.mode();
            double density = Math.exp(-law.curvature() * (x * x - nearest * nearest));
            sum += density * (k == 0 || k == steps ? 1 : k % 2 == 1 ? 4 : 2);
        }
        return sum * h / 3;
    }

    private static List<Double> whole(List<Double> written) {
        double[] values = written.stream()
                .mapToDouble(share -> share == null ? Double.NaN : share)
                .toArray();
        Shares.makeWhole(values, IntStream.range(0, values.length).toArray());
        return Arrays.stream(values).boxed().toList();
    }
}
