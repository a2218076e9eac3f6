package dev.linchpin.ensemble.linchpin;

import dev.linchpin.model.evidence.Hypothesis;

/**
 * What a hypothesis would lose or gain without one support, all else at its median.
 *
 * @param support the id of an item of evidence that is not heard, or the name of an uncited influence that is not there
 * @param isAssumption whether it is such an influence
 * @param hypothesis the hypothesis
 * @param change by how much its probability changes
 * @param flips whether its verdict does
 */
public record Dropped(String support, boolean isAssumption, Hypothesis hypothesis, double change, boolean flips) {}
