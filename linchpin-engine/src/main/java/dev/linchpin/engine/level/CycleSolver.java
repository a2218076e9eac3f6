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
 * q = max (|W|v)_i / v_i &lt; 1, so the error is at most q / (1 − q) times the last step. That also says beforehand how
 * many steps are enough; more would only shuffle roundings.
 */
final class CycleSolver {
    private final boolean[] saturating;
    private final boolean linear;
    private final double[] norm;
    private final double shrink;
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
        shrink = 1 - 1 / greatest;
        stepTolerance = shrink <= 0 ? Double.POSITIVE_INFINITY : tolerance * (1 - shrink) / (shrink * greatest);
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
        double step = step(a, z, x, next);
        if (step <= stepTolerance) {
            return;
        }
        double enough = Math.ceil(Math.log(stepTolerance / step) / Math.log(shrink));
        for (int k = 0; step > stepTolerance && k < enough; k++) {
            step = step(a, z, x, next);
        }
    }

    /** Takes a step, and returns how long it was. */
    private double step(double[][] a, double[] z, double[] x, double[] next) {
        for (int i = 0; i < x.length; i++) {
            double sum = z[i] + dot(a[i], x);
            next[i] = saturating[i] ? StrictMath.tanh(sum) : sum;
        }
        double step = 0;
        for (int i = 0; i < x.length; i++) {
            step = Math.max(step, Math.abs(next[i] - x[i]) / norm[i]);
            x[i] = next[i];
        }
        return step;
    }

    static double dot(double[] row, double[] column) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * column[j];
        }
        return sum;
    }
}
