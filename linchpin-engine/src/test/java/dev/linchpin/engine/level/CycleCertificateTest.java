package dev.linchpin.engine.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.Sketch;
import dev.linchpin.engine.game.Game;
import dev.linchpin.model.OutcomeVariable.Shape;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.junit.jupiter.api.Test;

/** There is a certificate exactly where the spectral radius, as eigenvalues give it, is below 1. */
class CycleCertificateTest {
    @Test
    void thereIsOneExactlyWhereTheRadiusIsBelowOne() {
        Chance chance = new Chance(20_260_322);
        int unique = 0;
        int refused = 0;
        for (int game = 0; game < 500; game++) {
            int n = chance.between(1, 6);
            double[][] greatest = new double[n][n];
            Sketch sketch = new Sketch().actors("a").options("a.x", "a.y");
            for (int v = 0; v < n; v++) {
                sketch.outcome("v" + v, 0, chance.yes(0.5) ? Shape.SATURATING : Shape.LINEAR);
            }
            double scale = chance.within(0.1, 1);
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    greatest[to][from] = addLinks(sketch, chance, from, to, scale, (from + 1) % n == to);
                }
            }
            Game made = sketch.game();
            double radius = radius(greatest);
            if (Math.abs(radius - 1) < 1e-6) {
                continue;
            }
            List<CycleCertificate> certificates = CycleCertificate.of(made.mechanism());
            assertThat(certificates).hasSize(1);
            CycleCertificate certificate = certificates.getFirst();
            assertThat(certificate.radius())
                    .as("%s %s", Arrays.deepToString(greatest), made.links())
                    .isCloseTo(radius, within(1e-8));
            assertThat(certificate.isUnique()).isEqualTo(radius < 1);
            if (certificate.isUnique()) {
                unique++;
                assertShown(greatest, certificate.weights());
                assertThat(CausalModel.of(made).clusters()).hasSize(1);
            } else {
                refused++;
                assertThatThrownBy(() -> CausalModel.of(made)).isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(unique).isGreaterThan(100);
        assertThat(refused).isGreaterThan(100);
    }

    /** Adds up to three links between two outcomes, some gated; returns the greatest size that they can add up to. */
    private static double addLinks(Sketch sketch, Chance chance, int from, int to, double scale, boolean some) {
        double always = 0;
        double raising = 0;
        double lowering = 0;
        for (int k = some ? chance.between(1, 3) : chance.between(-2, 2); k > 0; k--) {
            double weight = chance.within(0.01, scale) * (chance.yes(0.5) ? 1 : -1);
            boolean gated = chance.yes(0.4);
            sketch.influence(
                    "v" + from, "v" + to, weight, gated ? Sketch.taken(chance.of(List.of("a.x", "a.y"))) : null);
            always += gated ? 0 : weight;
            raising += gated ? Math.max(0, weight) : 0;
            lowering += gated ? Math.max(0, -weight) : 0;
        }
        return Math.max(always + raising, lowering - always);
    }

    /** The tolerance is a tight one: with its own, 1e-12, the library takes some real eigenvalues for complex ones. */
    private static double radius(double[][] matrix) {
        return Arrays.stream(
                        new EigenDecompositionNonSymmetric(new Array2DRowRealMatrix(matrix), 1e-15).getEigenvalues())
                .mapToDouble(Complex::norm)
                .max()
                .orElse(0);
    }

    private static void assertShown(double[][] greatest, List<Double> weights) {
        for (int i = 0; i < greatest.length; i++) {
            double image = 0;
            for (int j = 0; j < greatest.length; j++) {
                image += greatest[i][j] * weights.get(j);
            }
            assertThat(weights.get(i)).isPositive();
            assertThat(image).isLessThan(weights.get(i));
        }
    }

    /** An influence of no size still counts as a link, so that every draw has the same clusters. */
    @Test
    void aCycleWithALinkOfNoSizeHasACertificate() {
        Game game = new Sketch()
                .actors("a")
                .options("a.x")
                .outcome("u", 0)
                .outcome("v", 0)
                .influence("u", "u", 0.5)
                .influence("v", "v", 0.5)
                .influence("u", "v", 0.3)
                .influence("v", "u", 0)
                .game();
        CycleCertificate certificate = CycleCertificate.of(game.mechanism()).getFirst();
        assertThat(certificate.isUnique()).isTrue();
        assertThat(certificate.radius()).isCloseTo(0.5, within(1e-9));
    }
}
