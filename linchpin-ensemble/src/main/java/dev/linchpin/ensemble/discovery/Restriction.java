package dev.linchpin.ensemble.discovery;

import org.jspecify.annotations.Nullable;

/**
 * Between which values a quantity must lie for a draw to be in a box.
 *
 * @param quantity its name
 * @param low the lowest value inside; null where the box has no lower limit
 * @param high the highest value inside; null where the box has no upper limit
 * @param quasiPValue how probable it is that so many of the box's draws fail, or more, at the rate at which draws fail
 *     in the box without this restriction; small where the restriction is more than chance
 */
public record Restriction(
        String quantity, @Nullable Double low, @Nullable Double high, double quasiPValue) {}
