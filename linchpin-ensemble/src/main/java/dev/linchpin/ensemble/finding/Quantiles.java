package dev.linchpin.ensemble.finding;

/**
 * How a number is spread over draws.
 *
 * @param p05 the value that one draw in twenty stays below
 * @param p50 the median
 * @param p95 the value that one draw in twenty exceeds
 */
public record Quantiles(double p05, double p50, double p95) {}
