package dev.linchpin.ensemble.sensitivity;

import dev.linchpin.ensemble.random.Chance;
import dev.linchpin.ensemble.sensitivity.VarianceRatio.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Shares of a result's variance that add up to one: what a quantity takes part in with others is split evenly (Owen
 * 2014; Song, Nelson and Staum 2016).
 *
 * <p>Method: for each draw quantities are taken from the other choice one after the other, in a random order; a
 * quantity is given what its turn adds to half the squared change from the base (permutations as Castro, Gómez and
 * Tejada 2009; this estimator Goda 2021). What is given telescopes, so that the estimates add up to 1 but for their cut
 * to [0, 1].
 */
public final class ShapleyEffects {
    private ShapleyEffects() {}

    /**
     * Returns the effect of each quantity, in the order of their places.
     *
     * <p>Cost: as many evaluations as draws, times the number of quantities and one.
     *
     * @param response the result
     * @param chance two independent choices of the quantities
     * @param seed for the orders and the bootstrap
     */
    public static List<Estimate> of(Response response, Chance.Pair chance, long seed) {
        Chance base = chance.base();
        int draws = base.draws();
        int places = base.names().size();
        SplittableRandom orders = new SplittableRandom(seed);
        Resampling resampling = new Resampling(draws, base.replicates(), orders.nextLong());
        List<Parts> parts = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            parts.add(new Parts(resampling));
        }
        double[] squares = new double[resampling.groups()];
        double[] shares = new double[places];
        int[] order = new int[places];
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < draws; k++) {
            shuffle(order, orders.split());
            base.shares(k, shares);
            double first = response.at(shares);
            double before = first;
            for (int place : order) {
                shares[place] = chance.other().share(k, place);
                double after = response.at(shares);
                if (after != before) {
                    parts.get(place).add(k, (first - (before + after) / 2) * (before - after), 0, 0);
                }
                before = after;
                least = Math.min(least, after);
                greatest = Math.max(greatest, after);
            }
            squares[k % squares.length] += (first - before) * (first - before) / 2;
            least = Math.min(least, first);
            greatest = Math.max(greatest, first);
        }
        VarianceRatio ratio = new VarianceRatio(resampling, new double[resampling.groups()], squares);
        double greatestPart = (greatest - least) * (greatest - least) / 2;
        return parts.stream().map(part -> ratio.estimate(part, greatestPart)).toList();
    }

    private static void shuffle(int[] order, SplittableRandom chance) {
        for (int k = 0; k < order.length; k++) {
            int to = chance.nextInt(k + 1);
            order[k] = order[to];
            order[to] = k;
        }
    }
}
