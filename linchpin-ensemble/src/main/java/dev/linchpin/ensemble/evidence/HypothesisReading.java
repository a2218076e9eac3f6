package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.evidence.Hypothesis;
import java.util.List;

/**
 * What the evidence makes of a hypothesis.
 *
 * @param hypothesis the hypothesis
 * @param prior how probable it was before the evidence
 * @param naive its posterior if all voices are pooled as if drawn from the whole
 * @param posterior its posterior with voices corrected for who was heard
 * @param voices what each population alone says that is heard on it
 */
public record HypothesisReading(
        Hypothesis hypothesis, double prior, double naive, double posterior, List<PopulationReading> voices) {
    /** Copies the list. */
    public HypothesisReading {
        voices = List.copyOf(voices);
    }
}
