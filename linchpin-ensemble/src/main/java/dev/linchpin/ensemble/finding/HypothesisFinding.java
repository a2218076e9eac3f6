package dev.linchpin.ensemble.finding;

import dev.linchpin.model.evidence.Hypothesis;
import org.jspecify.annotations.Nullable;

/**
 * What the model makes of a hypothesis.
 *
 * @param hypothesis the hypothesis
 * @param probability how probable its claim is where things come to rest, or in the long run where they do not; null
 *     where it claims nothing that the model can judge
 * @param drawn how probable it is over draws; null where there are none, or it cannot be judged
 */
public record HypothesisFinding(
        Hypothesis hypothesis,
        @Nullable Double probability,
        @Nullable Estimate drawn) {
    /** What the model makes of a hypothesis at the medians alone. */
    public HypothesisFinding(Hypothesis hypothesis, @Nullable Double probability) {
        this(hypothesis, probability, null);
    }

    /** Returns how probable the claim is: over draws where there are some, else at the medians; null if not judged. */
    public @Nullable Double best() {
        return drawn == null ? probability : Double.valueOf(drawn.probability());
    }

    /** Returns whether the claim holds at the medians, being more probable than not; null where the model cannot judge it. */
    public @Nullable Boolean holds() {
        return probability == null ? null : probability > 0.5;
    }
}
