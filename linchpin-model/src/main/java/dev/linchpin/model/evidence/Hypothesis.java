package dev.linchpin.model.evidence;

import dev.linchpin.model.CitedQuantity;
import dev.linchpin.model.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the dossier is asked about.
 *
 * @param id the hypothesis's id
 * @param says the statement in words
 * @param prior how probable it was before the evidence; null where that is not said
 * @param claim the statement as a formula that the model can judge; null where the evidence alone judges it
 */
public record Hypothesis(
        String id,
        String says,
        @Nullable CitedQuantity prior,
        @Nullable Formula claim) {}
