package dev.linchpin.engine.level;

import dev.linchpin.engine.game.Cluster;
import dev.linchpin.engine.game.Mechanism;
import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.engine.kernel.StrongComponents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * Whether the outcomes of a cycle have one level each in every setting of the options, and no more.
 *
 * <p>Let |W| hold the greatest size of each influence among them over all settings of the gates. Where its spectral
 * radius is below 1 the levels are unique (a contraction; the hyperbolic tangent does not raise it), and that is shown
 * by a positive v with |W|v &lt; v (Collatz 1942; Wielandt 1950): v = (I − |W|)⁻¹1 is one exactly when there is any.
 *
 * @param cluster the cycle's outcomes
 * @param radius the spectral radius of |W|, within 1e-9
 * @param weights v, in the order of the cluster's members; null where there is none
 */
public record CycleCertificate(
        Cluster cluster, double radius, @Nullable List<Double> weights) {
    /** Copies the list. */
    public CycleCertificate {
        weights = weights == null ? null : List.copyOf(weights);
    }

    /** Returns whether the levels are shown to be unique. */
    public boolean isUnique() {
        return weights != null;
    }

    /** Returns a certificate for each cycle of a mechanism. */
    public static List<CycleCertificate> of(Mechanism mechanism) {
        return mechanism.clusters().stream()
                .filter(Cluster::isCyclic)
                .map(cluster -> of(mechanism, cluster))
                .toList();
    }

    static CycleCertificate of(Mechanism mechanism, Cluster cluster) {
        RealMatrix greatest = new Array2DRowRealMatrix(greatest(mechanism, cluster), false);
        return new CycleCertificate(cluster, radius(greatest), vector(greatest));
    }

    /** The greatest size that the links from a member to another can add up to, each gate open or shut. */
    private static double[][] greatest(Mechanism mechanism, Cluster cluster) {
        int n = cluster.members().size();
        double[][] always = new double[n][n];
        double[][] raising = new double[n][n];
        double[][] lowering = new double[n][n];
        for (Link link : mechanism.links()) {
            if (cluster.holdsInside(link)) {
                int to = Collections.binarySearch(cluster.members(), link.to());
                int from = Collections.binarySearch(cluster.members(), link.from());
                if (link.gate() == null) {
                    always[to][from] += link.weight();
                } else if (link.weight() > 0) {
                    raising[to][from] += link.weight();
                } else {
                    lowering[to][from] -= link.weight();
                }
            }
        }
        double[][] greatest = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                greatest[i][j] = Math.max(always[i][j] + raising[i][j], lowering[i][j] - always[i][j]);
            }
        }
        return greatest;
    }

    private static @Nullable List<Double> vector(RealMatrix greatest) {
        int n = greatest.getRowDimension();
        RealMatrix gap = greatest.scalarMultiply(-1);
        for (int i = 0; i < n; i++) {
            gap.addToEntry(i, i, 1);
        }
        LUDecomposition lu = new LUDecomposition(gap);
        if (!lu.getSolver().isNonSingular()) {
            return null;
        }
        double[] v = lu.getSolver().solve(new ArrayRealVector(n, 1.0)).toArray();
        double[] image = greatest.operate(v);
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (!(v[i] > 0 && image[i] < v[i])) {
                return null;
            }
            weights.add(v[i]);
        }
        return weights;
    }

    /** The greatest over the parts of |W| that are left with cycles where links of no size are left out. */
    private static double radius(RealMatrix greatest) {
        int n = greatest.getRowDimension();
        int[][] effects = new int[n][];
        Arrays.setAll(
                effects,
                from -> IntStream.range(0, n)
                        .filter(to -> greatest.getEntry(to, from) > 0)
                        .toArray());
        return StrongComponents.of(effects).stream()
                .mapToDouble(part -> radiusOfPart(greatest.getSubMatrix(part, part)))
                .max()
                .orElse(0);
    }

    /** Power iteration on I + |W|, whose ratios bound the radius from both sides (Collatz–Wielandt). */
    private static double radiusOfPart(RealMatrix greatest) {
        int n = greatest.getRowDimension();
        double[] v = new double[n];
        Arrays.fill(v, 1);
        double high = Double.POSITIVE_INFINITY;
        for (int step = 0; step < 20_000; step++) {
            double[] image = greatest.operate(v);
            high = 0;
            double low = Double.POSITIVE_INFINITY;
            double largest = 0;
            for (int i = 0; i < n; i++) {
                double ratio = 1 + image[i] / v[i];
                high = Math.max(high, ratio);
                low = Math.min(low, ratio);
                v[i] += image[i];
                largest = Math.max(largest, v[i]);
            }
            if (high - low < 1e-9) {
                break;
            }
            for (int i = 0; i < n; i++) {
                v[i] = Math.max(v[i] / largest, Double.MIN_NORMAL);
            }
        }
        return high - 1;
    }
}
