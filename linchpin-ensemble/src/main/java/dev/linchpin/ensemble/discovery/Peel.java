package dev.linchpin.ensemble.discovery;

import org.jspecify.annotations.Nullable;

/**
 * A box on the way from all draws to few.
 *
 * @param quantity the quantity by which it was cut out of the box before; null for all draws
 * @param restricted how many quantities have a limit by now
 * @param mass the share of all draws that lie in the box
 * @param coverage the share of all failures that lie in it
 * @param density the share of its draws that fail
 */
public record Peel(@Nullable String quantity, int restricted, double mass, double coverage, double density) {}
