package dev.linchpin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linchpin.model.Quantity.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0.8, 0.4", "NaN, 0.5", "0.5, NaN"})
    void rangesHaveAnInside(double low, double high) {
        assertThatThrownBy(() -> new Range(low, high))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(low + " to " + high);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.3", "0.7, 1", "0, 1"})
    void rangesOnTheEdgeHaveNoCutNormal(double low, double high) {
        assertThat(new Range(low, high).hasCutNormal(Domain.UNIT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.8", "0.3, 0.5", "0.06, 0.94", "0.49, 0.51"})
    void rangesInTheMiddleHaveOne(double low, double high) {
        assertThat(new Range(low, high).hasCutNormal(Domain.UNIT)).isTrue();
    }

    /**
     * The widest range that a cut normal can have with a given lower end is that of the exponential law with that 5th
     * percentile; just inside it a normal of small curvature, fitted by numeric integration, has the range.
     */
    @ParameterizedTest
    @CsvSource({"0.01", "0.02", "0.04", "0.05", "0.06", "0.1", "0.2", "0.4"})
    void theEdgeIsWhereNumericIntegrationFindsIt(double low) {
        double widest = widest(low);
        assertThat(new Range(low, Math.min(widest - 1e-4, 1)).hasCutNormal(Domain.UNIT))
                .isTrue();
        if (widest + 1e-4 < 1) {
            assertThat(new Range(low, widest + 1e-4).hasCutNormal(Domain.UNIT)).isFalse();
        }
    }

    /** Returns the greatest 95th percentile of cut normals with a 5th percentile, over ever flatter ones. */
    private static double widest(double low) {
        double widest = 0;
        for (double curvature : new double[] {8, 2, 0.5, 0.01, 1e-5}) {
            double below = -2_000;
            double above = 2_000;
            for (int i = 0; i < 100; i++) {
                double tilt = (below + above) / 2;
                if (percentile(0.05, tilt, curvature) < low) {
                    below = tilt;
                } else {
                    above = tilt;
                }
            }
            double found = percentile(0.95, below, curvature);
            assertThat(found).as("flatter laws are wider").isGreaterThan(widest);
            widest = found;
        }
        return widest;
    }

    /** Returns a percentile of the law on [0, 1] with density proportional to e^(tilt·x − curvature·x²). */
    private static double percentile(double share, double tilt, double curvature) {
        int steps = 20_000;
        double[] below = new double[steps + 1];
        double greatest = Math.max(0, tilt - curvature);
        for (int i = 1; i <= steps; i++) {
            double x = (i - 0.5) / steps;
            below[i] = below[i - 1] + Math.exp(tilt * x - curvature * x * x - greatest);
        }
        int at = 1;
        while (below[at] < share * below[steps]) {
            at++;
        }
        double part = (share * below[steps] - below[at - 1]) / (below[at] - below[at - 1]);
        return (at - 1 + part) / steps;
    }

    @Test
    void domainsHoldTheirEndsAndNoNaN() {
        assertThat(Domain.UNIT.contains(0)).isTrue();
        assertThat(Domain.UNIT.contains(1)).isTrue();
        assertThat(Domain.UNIT.contains(-1e-9)).isFalse();
        assertThat(Domain.UNIT.contains(Double.NaN)).isFalse();
        assertThat(Domain.BASE.contains(-1)).isTrue();
    }

    @Test
    void magnitudesFillTheUnitWithoutGapsOrOverlaps() {
        double end = 0;
        for (Magnitude magnitude : Magnitude.values()) {
            assertThat(magnitude.low()).isEqualTo(end);
            assertThat(Magnitude.find(magnitude.word())).isEqualTo(magnitude);
            end = magnitude.high();
        }
        assertThat(end).isEqualTo(1);
        assertThat(Magnitude.find("huge")).isNull();
        assertThat(Magnitude.find("STRONG")).isNull();
    }
}
