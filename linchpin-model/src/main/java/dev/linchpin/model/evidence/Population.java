package dev.linchpin.model.evidence;

import dev.linchpin.model.CitedQuantity;
import java.util.List;

/**
 * Those whose voices are heard unevenly, by stratum.
 *
 * @param id the population's id
 * @param strata its parts
 */
public record Population(String id, List<Stratum> strata) {
    /** Copies the list. */
    public Population {
        strata = List.copyOf(strata);
    }

    /**
     * A part of a population.
     *
     * @param id the stratum's id within the population
     * @param share its share, in [0, 1] or the rest
     */
    public record Stratum(String id, CitedQuantity share) {}
}
