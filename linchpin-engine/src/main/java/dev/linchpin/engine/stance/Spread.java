package dev.linchpin.engine.stance;

/**
 * How a stance varies over what else is done: each setting of the other options in which some level of the option is
 * feasible counts equally, with the divisor of the stance itself, so that these may leave [-1, 1].
 *
 * @param mean the mean
 * @param least the least
 * @param greatest the greatest
 * @param contexts how many settings were looked at
 * @param isSample whether they are a sample of too many
 */
public record Spread(double mean, double least, double greatest, long contexts, boolean isSample) {}
