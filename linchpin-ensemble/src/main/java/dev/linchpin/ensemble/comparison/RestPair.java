package dev.linchpin.ensemble.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where two studies come to rest, as far as both have the options.
 *
 * @param levels the levels, by index, of the options that both dossiers have with the same levels, by their ids
 * @param before how probable it is to come to rest so in the first
 * @param after how probable that is in the second
 */
public record RestPair(Map<String, Integer> levels, double before, double after) {
    /** Keeps the map in its order. */
    public RestPair {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
}
