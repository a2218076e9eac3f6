package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.Influence;
import java.util.List;

/**
 * An influence with what its evidence makes of it.
 *
 * @param influence the influence
 * @param reading how surely it is there
 * @param voices what each population alone says that is heard on it
 */
public record WeighedInfluence(Influence influence, PooledReading reading, List<PopulationReading> voices) {
    /** Copies the list. */
    public WeighedInfluence {
        voices = List.copyOf(voices);
    }
}
