package dev.linchpin.ensemble.discovery;

import dev.linchpin.model.evidence.Hypothesis;

/**
 * Where the verdict on a hypothesis fails.
 *
 * @param hypothesis the hypothesis
 * @param holds the verdict that may fail: whether its claim holds at the medians
 * @param discovery where it does
 */
public record FailurePlace(Hypothesis hypothesis, boolean holds, Discovery discovery) {}
