package dev.linchpin.engine.game;

import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.engine.kernel.StrongComponents;
import java.util.Arrays;
import java.util.List;

/**
 * Outcomes that lie on common cycles of influence, or one outcome that lies on none.
 *
 * @param members the outcomes' places, ascending
 * @param isCyclic whether its members act on each other, or one on itself
 * @param isSaturating whether some member saturates
 */
public record Cluster(List<Integer> members, boolean isCyclic, boolean isSaturating) {
    /** Copies the list. */
    public Cluster {
        members = List.copyOf(members);
    }

    /** Returns whether a link runs from a member to a member. */
    public boolean holdsInside(Link link) {
        return !link.fromOption() && members.contains(link.from()) && members.contains(link.to());
    }

    /**
     * Returns the clusters of some outcomes, causes before effects.
     *
     * @param effects for each outcome, the places of those that it acts on
     * @param saturating for each outcome, whether it saturates
     */
    static List<Cluster> of(int[][] effects, boolean[] saturating) {
        return StrongComponents.of(effects).stream()
                .map(members -> of(members, effects[members[0]], saturating))
                .toList();
    }

    private static Cluster of(int[] members, int[] effectsOfFirst, boolean[] saturating) {
        boolean cyclic = members.length > 1 || Arrays.stream(effectsOfFirst).anyMatch(to -> to == members[0]);
        return new Cluster(
                Arrays.stream(members).boxed().toList(),
                cyclic,
                Arrays.stream(members).anyMatch(member -> saturating[member]));
    }
}
