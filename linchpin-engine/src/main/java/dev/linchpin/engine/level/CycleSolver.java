package dev.linchpin.engine.level;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * The levels x = f(z + A·x) of the outcomes on a cycle, f the identity or the hyperbolic tangent by outcome.
 *
 * <p>Where all are linear it is solved directly. Else it is iterated from 0 until the bound on the error is below the
 * tolerance: in the norm max |x_i| / v_i of the certificate's v a step shrinks distances by
 * q = max (|W|v)_i / v_i &lt; 1, so the error is at most q / (1 − q) times the last step.
 */
final class CycleSolver {
    /** Steps below this that no longer shrink are rounding of numbers near 1, not movement. */
    private static final double ROUNDING = 1e-15;

    private final boolean[] saturating;
    private final boolean linear;
    private final double[] norm;
    private final double stepTolerance;

    /**
     * Prepares to solve a certified cycle.
     *
     * @param saturating which of its outcomes saturate
     * @param certificate its certificate
     * @param tolerance the greatest error allowed in any of its levels
     */
    CycleSolver(boolean[] saturating, CycleCertificate certificate, double tolerance) {
        this.saturating = saturating;
        List<Double> v = Objects.requireNonNull(certificate.weights(), "the cycle has no certificate");
        norm = v.stream().mapToDouble(Double::doubleValue).toArray();
        boolean anySaturates = false;
        double greatest = 0;
        for (int i = 0; i < norm.length; i++) {
            anySaturates |= saturating[i];
            greatest = Math.max(greatest, norm[i]);
        }
        linear = !anySaturates;
        // v = (I − |W|)⁻¹1, so (|W|v)_i / v_i = 1 − 1 / v_i, greatest where v_i is
        double q = 1 - 1 / greatest;
        stepTolerance = q <= 0 ? Double.POSITIVE_INFINITY : tolerance * (1 - q) / (q * greatest);
    }

    boolean isLinear() {
        return linear;
    }

    /** Returns (I − A)⁻¹, by which a linear cycle's levels follow from what acts on it. */
    static double[][] inverse(double[][] a) {
        int n = a.length;
        RealMatrix gap = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                gap.setEntry(i, j, (i == j ? 1 : 0) - a[i][j]);
            }
        }
        return new LUDecomposition(gap).getSolver().getInverse().getData();
    }

    /** Writes the levels to {@code x}, given A and z. */
    void solve(double[][] a, double[] z, double[] x) {
        int n = z.length;
        if (linear) {
            double[][] inverse = inverse(a);
            for (int i = 0; i < n; i++) {
                x[i] = dot(inverse[i], z);
            }
            return;
        }
        Arrays.fill(x, 0);
        double[] next = new double[n];
        double step = Double.POSITIVE_INFINITY;
        double before;
        do {
            before = step;
            step = 0;
            for (int i = 0; i < n; i++) {
                double sum = z[i] + dot(a[i], x);
                next[i] = saturating[i] ? StrictMath.tanh(sum) : sum;
            }
            for (int i = 0; i < n; i++) {
                step = Math.max(step, Math.abs(next[i] - x[i]) / norm[i]);
                x[i] = next[i];
            }
        } while (step > stepTolerance && (step < before || step > ROUNDING));
    }

    static double dot(double[] row, double[] column) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * column[j];
        }
        return sum;
    }
}
