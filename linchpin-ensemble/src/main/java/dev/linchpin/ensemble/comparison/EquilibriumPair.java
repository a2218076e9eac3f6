package dev.linchpin.ensemble.comparison;

import dev.linchpin.engine.stability.StabilityConcept;
import org.jspecify.annotations.Nullable;

/**
 * How many equilibria there are in two studies.
 *
 * @param concept under which concept; null for the actors' own foresight
 * @param before how many in the first
 * @param after how many in the second
 */
public record EquilibriumPair(@Nullable StabilityConcept concept, int before, int after) {}
