package dev.linchpin.ensemble.linchpin;

import dev.linchpin.ensemble.evidence.EvidencePool;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.quantity.Factor;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.ensemble.random.Chance;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The 5th and 95th percentile of every quantity.
 *
 * <p>Of a quantity with a law they are its own. How surely an influence is there follows from its evidence; its range is
 * that of the pooled probability over {@value #DRAWS} draws of a Latin hypercube of all that weighs in it.
 */
final class Ranges {
    static final double LOW = 0.05;
    static final double HIGH = 0.95;
    private static final int DRAWS = 400;

    private final Quantities quantities;
    private final Map<String, double[]> pooled = new HashMap<>();

    Ranges(Dossier dossier, Quantities quantities, long seed) {
        this.quantities = quantities;
        for (Influence influence : dossier.influences()) {
            if (quantities.law(influence.thereName()) == null) {
                pooled.put(influence.thereName(), new double[DRAWS]);
            }
        }
        Chance chance = Chance.of(
                Sampling.LATIN,
                seed,
                DRAWS,
                quantities.factors().stream().map(Factor::address).toList());
        double[] shares = new double[chance.names().size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            chance.shares(draw, shares);
            EvidencePool evidence = quantities.draw(shares, Change.NONE).evidence();
            for (Influence influence : dossier.influences()) {
                double[] drawn = pooled.get(influence.thereName());
                if (drawn != null) {
                    drawn[draw] = evidence.probability(influence);
                }
            }
        }
        pooled.values().forEach(Arrays::sort);
    }

    /** Returns the value below which a share of a quantity's law lies; null of a share that takes what others leave. */
    @Nullable
    Double quantile(String name, double share) {
        Law law = quantities.law(name);
        if (law != null) {
            return law.quantile(share);
        }
        double[] drawn = pooled.get(name);
        return drawn == null ? null : drawn[(int) (share * drawn.length)];
    }
}
