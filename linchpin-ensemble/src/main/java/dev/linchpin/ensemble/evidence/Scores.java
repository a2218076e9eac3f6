package dev.linchpin.ensemble.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matrix of competing hypotheses scored by a rule.
 *
 * @param rule the rule
 * @param inconsistency each hypothesis's score; the one nearest to 0 has least against it
 * @param consistency each hypothesis's sum in favour; 0 throughout where the rule counts nothing in favour
 * @param leaders the rivals with the least against them, by place; several where they tie, none where there are no rivals
 * @param leadersWithout who would lead with each item dropped in turn
 * @param spreads what the tool calls each item's diagnosticity; null where it has no such number
 */
public record Scores(
        ScoringRule rule,
        List<Double> inconsistency,
        List<Double> consistency,
        List<Integer> leaders,
        List<List<Integer>> leadersWithout,
        List<@Nullable Double> spreads) {
    /** Copies the lists. */
    public Scores {
        inconsistency = List.copyOf(inconsistency);
        consistency = List.copyOf(consistency);
        leaders = List.copyOf(leaders);
        leadersWithout = leadersWithout.stream().map(List::copyOf).toList();
        spreads = Collections.unmodifiableList(new ArrayList<>(spreads));
    }

    /** Returns whether others would lead with an item dropped. */
    public boolean turnsOn(int item) {
        return !leadersWithout.get(item).equals(leaders);
    }
}
