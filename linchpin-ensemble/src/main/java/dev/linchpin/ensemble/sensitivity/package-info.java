/**
 * How much of a result's variance each quantity accounts for: first-order and total effects by pick-freeze, Shapley
 * effects by permutations, each with an interval. {@link dev.linchpin.ensemble.sensitivity.PickFreeze} takes values
 * that were worked out elsewhere; {@link dev.linchpin.ensemble.sensitivity.VarianceShares} works them out itself.
 */
@NullMarked
package dev.linchpin.ensemble.sensitivity;

import org.jspecify.annotations.NullMarked;
