package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Population.Stratum;
import java.util.List;

/**
 * What one stratum of a population says of a thing.
 *
 * @param stratum the stratum
 * @param share its share of the population
 * @param heard the items heard from it that bear on the thing, in dossier order
 * @param probability how surely the thing is so by these alone, from even odds
 */
public record StratumReading(Stratum stratum, double share, List<Evidence> heard, double probability) {
    /** Copies the list. */
    public StratumReading {
        heard = List.copyOf(heard);
    }
}
