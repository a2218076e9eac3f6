package dev.linchpin.ensemble.sensitivity;

import dev.linchpin.ensemble.random.Chance;
import java.util.ArrayList;
import java.util.List;

/**
 * What one quantity accounts for of a result's variance.
 *
 * @param quantity its name
 * @param first by itself: the variance of the mean given this quantity
 * @param total with all it takes part in: what would be left if everything else were known
 */
public record VarianceShares(String quantity, Estimate first, Estimate total) {
    /**
     * Returns what each quantity accounts for, in the order of their places.
     *
     * <p>Cost: as many evaluations as draws, times the number of quantities and two.
     *
     * @param response the result
     * @param chance two independent choices of the quantities
     * @param seed for the bootstrap
     */
    public static List<VarianceShares> of(Response response, Chance.Pair chance, long seed) {
        Chance base = chance.base();
        int draws = base.draws();
        int places = base.names().size();
        double[] inBase = new double[draws];
        double[] inOther = new double[draws];
        double[][] replaced = new double[places][draws];
        double[] shares = new double[places];
        for (int k = 0; k < draws; k++) {
            chance.other().shares(k, shares);
            inOther[k] = response.at(shares);
            base.shares(k, shares);
            inBase[k] = response.at(shares);
            for (int place = 0; place < places; place++) {
                double kept = shares[place];
                shares[place] = chance.other().share(k, place);
                replaced[place][k] = response.at(shares);
                shares[place] = kept;
            }
        }
        PickFreeze values = PickFreeze.of(inBase, inOther, base.replicates(), seed);
        List<VarianceShares> all = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            all.add(new VarianceShares(
                    base.names().get(place), values.first(replaced[place]), values.total(replaced[place])));
        }
        return List.copyOf(all);
    }
}
