package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.evidence.Population;
import java.util.List;

/**
 * What a population's voices alone say of a thing, from even odds.
 *
 * @param population the population
 * @param naive the probability if all voices are pooled as if drawn from the whole
 * @param corrected the probability if each stratum is pooled by itself and counted by its share
 * @param strata the strata, in order
 */
public record PopulationReading(Population population, double naive, double corrected, List<StratumReading> strata) {
    /** Copies the list. */
    public PopulationReading {
        strata = List.copyOf(strata);
    }
}
