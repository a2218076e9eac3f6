package dev.linchpin.ensemble.quantity;

import dev.linchpin.model.Domain;
import dev.linchpin.model.Quantity;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.ErfDifference;
import org.apache.commons.numbers.gamma.Erfcx;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * A normal law cut to a domain.
 *
 * <p>On the domain carried over to [0, 1] its log-density is −curvature·(x − mode)², up to a constant; the mode may lie
 * outside. With tails of one sign the distribution function is worked out from the scaled complementary error function,
 * so that it is exact to a few parts in 10^12 however far outside the mode lies.
 *
 * @param domain the domain
 * @param mode where the density of the whole normal is greatest, on [0, 1]'s scale
 * @param curvature 1/(2σ²) on that scale, above 0
 */
public record CutNormal(Domain domain, double mode, double curvature) implements Law {
    private static final double TAIL = 0.05;
    private static final double ACCURACY = 1e-13;
    private static final double FLATTEST = 1e-7;

    /**
     * Returns the cut normal with 5 % of the cut law below a range's lower end and 5 % above its upper.
     *
     * <p>Method: for each curvature one mode puts 5 % below the lower end, because the share below it falls as the mode
     * rises; of those laws the share above the upper end falls as the curvature grows. So both are found by bracketing
     * (Brent 1973), one inside the other.
     *
     * @throws IllegalArgumentException if there is none; see {@link Quantity.Range#hasCutNormal}
     */
    static CutNormal fit(Quantity.Range range, Domain domain) {
        double width = domain.high() - domain.low();
        double low = (range.low() - domain.low()) / width;
        double high = (range.high() - domain.low()) / width;
        DoubleUnaryOperator above = logCurvature -> {
            double curvature = Math.exp(logCurvature);
            return cumulative(high, mode(low, curvature), curvature) - (1 - TAIL);
        };
        double flat = Math.log(FLATTEST);
        // a normal whose 5th and 95th percentile lie this close is narrower than the cut one
        double sharp = Math.log(50 / ((high - low) * (high - low)));
        if (above.applyAsDouble(flat) >= 0) {
            return new CutNormal(domain, mode(low, FLATTEST), FLATTEST);
        }
        double curvature = Math.exp(root(above::applyAsDouble, flat, sharp));
        return new CutNormal(domain, mode(low, curvature), curvature);
    }

    /** Returns the mode with which 5 % of the cut law lies below a point. */
    private static double mode(double low, double curvature) {
        double sigma = 1 / Math.sqrt(2 * curvature);
        double reach = Math.max(1, sigma);
        double below = low;
        while (cumulative(low, below, curvature) < TAIL) {
            below -= reach;
            reach *= 2;
        }
        reach = Math.max(1, sigma);
        double above = low;
        while (cumulative(low, above, curvature) > TAIL) {
            above += reach;
            reach *= 2;
        }
        return below == above ? low : root(mode -> cumulative(low, mode, curvature) - TAIL, below, above);
    }

    private static double root(UnivariateFunction function, double low, double high) {
        double atLow = function.value(low);
        if (atLow == 0) {
            return low;
        }
        if (function.value(high) == 0) {
            return high;
        }
        return new BracketingNthOrderBrentSolver(ACCURACY, ACCURACY, ACCURACY, 5)
                .solve(500, function, low, high, AllowedSolution.ANY_SIDE);
    }

    /** The share of the cut law below a point of [0, 1]. */
    private static double cumulative(double x, double mode, double curvature) {
        double scale = Math.sqrt(curvature);
        if (mode > 0.5) {
            // seen from the other end, so that the greater part is never found by subtraction
            return part(1 - x, 1, 1 - mode, scale) / part(0, 1, 1 - mode, scale);
        }
        return part(0, x, mode, scale) / part(0, 1, mode, scale);
    }

    /** The integral of the density from a to b, relative to its value at the point of [0, 1] nearest to the mode. */
    private static double part(double a, double b, double mode, double scale) {
        double u = (a - mode) * scale;
        double v = (b - mode) * scale;
        if (mode >= 0) {
            return ErfDifference.value(u, v);
        }
        // the mode lies below 0: relative to the density there
        double nearest = -mode * scale;
        double fromU = Math.exp(nearest * nearest - u * u) * Erfcx.value(u);
        double fromV = Math.exp(nearest * nearest - v * v) * Erfcx.value(v);
        return fromU - fromV;
    }

    @Override
    public double quantile(double share) {
        if (share <= 0) {
            return domain.low();
        }
        if (share >= 1) {
            return domain.high();
        }
        double x = root(at -> cumulative(at, mode, curvature) - share, 0, 1);
        return domain.low() + x * (domain.high() - domain.low());
    }
}
