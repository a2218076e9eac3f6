package dev.linchpin.ensemble.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is tried otherwise: some quantities at other values, some items of evidence unheard.
 *
 * <p>What cites a dropped item falls back to the evidence that is left, its author's own hedge included, or to even odds
 * where none is. What is assumed stays so.
 *
 * @param set values of quantities by name: of an influence's being there, its probability; of a share, before shares are
 *     made to add up to one
 * @param dropped the ids of items of evidence
 */
public record Change(Map<String, Double> set, Set<String> dropped) {
    /** Everything as it is. */
    public static final Change NONE = new Change(Map.of(), Set.of());

    /** Copies the map and the set. */
    public Change {
        set = Map.copyOf(set);
        dropped = Set.copyOf(dropped);
    }

    /** Returns this change with one quantity at another value. */
    public Change with(String name, double value) {
        Map<String, Double> more = new HashMap<>(set);
        more.put(name, value);
        return new Change(more, dropped);
    }

    /** Returns this change with more items of evidence dropped. */
    public Change without(Set<String> items) {
        Set<String> more = new HashSet<>(dropped);
        more.addAll(items);
        return new Change(set, more);
    }
}
