package dev.linchpin.ensemble.finding;

import dev.linchpin.model.evidence.Hypothesis;
import org.jspecify.annotations.Nullable;

/**
 * What the model makes of a hypothesis.
 *
 * @param hypothesis the hypothesis
 * @param probability how probable its claim is where things come to rest, or in the long run where they do not; null
 *     where it claims nothing that the model can judge
 */
public record HypothesisFinding(
        Hypothesis hypothesis, @Nullable Double probability) {
    /** Returns whether the claim holds, being more probable than not; null where the model cannot judge it. */
    public @Nullable Boolean holds() {
        return probability == null ? null : probability > 0.5;
    }
}
