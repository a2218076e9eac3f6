package dev.linchpin.engine.stance;

import org.jspecify.annotations.Nullable;

/**
 * A way from an option to an outcome: the way so far, and one influence more.
 *
 * @param before the way to where the last influence starts; null where the option itself is there
 * @param link the last influence's place in the game
 * @param isGate whether the option acts by opening or shutting that influence
 * @param amount with {@code before}, what a unit adds; without, what the option's change adds
 * @param cluster the place of the cluster that the influence enters
 * @param exit the outcome at which the way leaves the cluster
 */
record Route(@Nullable Route before, int link, boolean isGate, double amount, int cluster, int exit) {}
