package dev.linchpin.ensemble.finding;

import dev.linchpin.ensemble.random.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sponsors could pull, and what would come of it.
 *
 * @param pulls what they do, together
 * @param gain the rise in the target's probability
 * @param interval where the gain over infinitely many draws would lie; null at the medians
 * @param cost the fall in what sponsors may expect where things come to rest, each in units of its total interest
 *     weight, summed over those that have interests; null where none has
 * @param effects for each actor the rise in what it may expect, in units of its total interest weight; null for one
 *     whose preferences are given outright
 * @param isPareto whether no other of the same finding gains as much and costs as little, and is better in one of the
 *     two
 */
public record Lever(
        List<Pull> pulls,
        double gain,
        @Nullable Interval interval,
        @Nullable Double cost,
        List<@Nullable Double> effects,
        boolean isPareto) {
    /** Copies the pulls, and keeps the effects, which are not changed any more. */
    public Lever {
        pulls = List.copyOf(pulls);
    }

    /** Returns the same lever, told whether it is on the Pareto front. */
    public Lever withPareto(boolean pareto) {
        return new Lever(pulls, gain, interval, cost, effects, pareto);
    }
}
