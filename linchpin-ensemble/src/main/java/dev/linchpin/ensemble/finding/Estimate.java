package dev.linchpin.ensemble.finding;

import dev.linchpin.ensemble.random.Interval;

/**
 * A probability over draws.
 *
 * @param probability the mean over the draws made
 * @param interval where the mean over infinitely many would lie, in 95 of 100 ensembles
 */
public record Estimate(double probability, Interval interval) {}
