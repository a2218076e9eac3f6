package dev.linchpin.engine.inverse;

import java.util.ArrayList;
import java.util.List;

/**
 * An order of one actor's that meets a condition and differs as little as can be from the present one.
 *
 * @param actor the actor
 * @param swaps how many pairs of states that it ranks one above the other it would rank the other way round: as many as
 *     swaps of neighbours it takes to get there
 * @param order all states in classes of equal rank, the best first
 * @param fallen the states ranked above the state in question now and no longer then, the worst first
 */
public record NearestOrder(int actor, long swaps, List<List<Integer>> order, List<Integer> fallen) {
    /** Copies the lists. */
    public NearestOrder {
        order = order.stream().map(List::copyOf).toList();
        fallen = List.copyOf(fallen);
    }

    /** Describes an order by its classes, the worst first, next to the present one. */
    static NearestOrder of(Leeway leeway, List<List<Integer>> worstFirst, int state) {
        int[] present =
                worstFirst.stream().flatMap(List::stream).mapToInt(leeway::rank).toArray();
        List<Integer> fallen = new ArrayList<>();
        for (List<Integer> equal : worstFirst) {
            equal.stream().filter(s -> leeway.rank(s) > leeway.rank(state)).forEach(fallen::add);
            if (equal.contains(state)) {
                break;
            }
        }
        return new NearestOrder(leeway.actor(), Inversions.count(present), worstFirst.reversed(), fallen);
    }
}
