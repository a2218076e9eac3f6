package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.evidence.Evidence;
import java.util.List;

/**
 * What one item does to the hypotheses of a rivalry.
 *
 * @param item the item
 * @param voice the origin, or else the source, whose word it is
 * @param counted whether it is the one that its voice is heard by; no other of that voice adds anything
 * @param diagnosticity the greatest weight of evidence that it has between two of the hypotheses, or between one by
 *     itself and its negation; 0 where it says the same of all
 * @param without each hypothesis's posterior with the item dropped, and last that none is true
 * @param leadersWithout the most probable then, by place
 */
public record ItemReading(
        Evidence item,
        String voice,
        boolean counted,
        double diagnosticity,
        List<Double> without,
        List<Integer> leadersWithout) {
    /** Copies the lists. */
    public ItemReading {
        without = List.copyOf(without);
        leadersWithout = List.copyOf(leadersWithout);
    }
}
