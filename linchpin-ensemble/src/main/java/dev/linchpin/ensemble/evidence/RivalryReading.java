package dev.linchpin.ensemble.evidence;

import java.util.List;

/**
 * What the evidence makes of rival hypotheses, or of one by itself.
 *
 * @param rivalry the hypotheses and their priors
 * @param hypotheses what it makes of each, in that order
 * @param otherwise the posterior of none of them being true; of one by itself, of its negation
 * @param leaders the most probable, by place; several where they tie, and the place after the last one for none
 * @param items the items that bear on any, in dossier order
 */
public record RivalryReading(
        Rivalry rivalry,
        List<HypothesisReading> hypotheses,
        double otherwise,
        List<Integer> leaders,
        List<ItemReading> items) {
    /** Copies the lists. */
    public RivalryReading {
        hypotheses = List.copyOf(hypotheses);
        leaders = List.copyOf(leaders);
        items = List.copyOf(items);
    }

    /** Returns the items without any one of which another would lead. */
    public List<ItemReading> turning() {
        return items.stream()
                .filter(item -> !item.leadersWithout().equals(leaders))
                .toList();
    }
}
