package dev.linchpin.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.linchpin.engine.fixture.Chance;
import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class StateReductionTest {
    /** Each of two is left for the other with probability p: 1 / (1 − p²) and p / (1 − p²) visits. */
    @Test
    void aPairIsVisitedAsASeriesSays() {
        for (double p : new double[] {0.5, 0.9, 1 - 0x1p-40}) {
            double[] visits = StateReduction.visits(
                    new double[][] {{0, p}, {p, 0}}, new double[] {1 - p, 1 - p}, new double[] {1, 0});
            double first = 1 / ((1 - p) * (1 + p));
            assertThat(visits[0]).isCloseTo(first, within(1e-15 * first));
            assertThat(visits[1]).isCloseTo(p * first, within(1e-15 * first));
        }
    }

    /** A ring is gone round for ever, each of its states as long as any. */
    @Test
    void aRingIsSharedEvenly() {
        double[][] ring = new double[5][5];
        for (int k = 0; k < 5; k++) {
            ring[k][(k + 1) % 5] = 1;
        }
        assertThat(StateReduction.longRun(ring)).containsOnly(0.2);
    }

    /** A birth and death chain with rates that differ by many orders keeps each of its shares' digits. */
    @Test
    void tinySharesKeepTheirDigits() {
        int states = 12;
        double up = 1e-6;
        double[][] flow = new double[states][states];
        for (int k = 0; k < states; k++) {
            if (k + 1 < states) {
                flow[k][k + 1] = k == 0 ? 1 : up;
            }
            if (k > 0) {
                flow[k][k - 1] = k + 1 == states ? 1 : 1 - up;
            }
        }
        double[] expected = new double[states];
        expected[0] = 1;
        for (int k = 0; k + 1 < states; k++) {
            expected[k + 1] = expected[k] * (k == 0 ? 1 : up) / (k + 2 == states ? 1 : 1 - up);
        }
        double sum = Arrays.stream(expected).sum();
        double[] shares = StateReduction.longRun(flow);
        for (int k = 0; k < states; k++) {
            assertThat(shares[k] / (expected[k] / sum)).isCloseTo(1, within(1e-13));
        }
    }

    @Test
    void visitsSolveTheirEquations() {
        Chance chance = new Chance(20_261_124);
        for (int run = 0; run < 2_000; run++) {
            int states = chance.between(1, 12);
            double[][] flow = flow(chance, states);
            double[] leaving = new double[states];
            double[] arriving = new double[states];
            for (int k = 0; k < states; k++) {
                leaving[k] = 0.05 + chance.within(0, 1);
                double all = leaving[k] + Arrays.stream(flow[k]).sum();
                for (int j = 0; j < states; j++) {
                    flow[k][j] /= all;
                }
                leaving[k] /= all;
                arriving[k] = chance.yes(1 / 3.0) ? 0 : chance.within(0, 1);
            }
            double[] expected = new LUDecomposition(gap(flow))
                    .getSolver()
                    .solve(new ArrayRealVector(arriving, true))
                    .toArray();
            double[] visits = StateReduction.visits(flow, leaving, arriving);
            for (int k = 0; k < states; k++) {
                assertThat(visits[k]).isCloseTo(expected[k], within(1e-11 * (1 + expected[k])));
            }
        }
    }

    @Test
    void longRunSharesSolveTheirEquations() {
        Chance chance = new Chance(20_261_125);
        for (int run = 0; run < 2_000; run++) {
            int states = chance.between(2, 12);
            double[][] flow = flow(chance, states);
            for (int k = 0; k < states; k++) {
                flow[k][(k + 1) % states] += 0.1;
                double all = Arrays.stream(flow[k]).sum();
                for (int j = 0; j < states; j++) {
                    flow[k][j] /= all;
                }
            }
            RealMatrix equations = gap(flow);
            double[] right = new double[states];
            right[states - 1] = 1;
            for (int k = 0; k < states; k++) {
                equations.setEntry(states - 1, k, 1);
            }
            double[] expected = new LUDecomposition(equations)
                    .getSolver()
                    .solve(new ArrayRealVector(right, false))
                    .toArray();
            assertThat(StateReduction.longRun(flow)).containsExactly(expected, within(1e-11));
        }
    }

    /** Some flow between states, none on the diagonal. */
    private static double[][] flow(Chance chance, int states) {
        double[][] flow = new double[states][states];
        for (int k = 0; k < states; k++) {
            for (int j = 0; j < states; j++) {
                flow[k][j] = j == k || chance.yes(0.5) ? 0 : chance.within(0, 1);
            }
        }
        return flow;
    }

    /** I − F, columns from, rows to. */
    private static RealMatrix gap(double[][] flow) {
        RealMatrix gap = new Array2DRowRealMatrix(flow.length, flow.length);
        for (int from = 0; from < flow.length; from++) {
            for (int to = 0; to < flow.length; to++) {
                gap.setEntry(to, from, (from == to ? 1 : 0) - flow[from][to]);
            }
        }
        return gap;
    }
}
