package dev.linchpin.engine.level;

import dev.linchpin.engine.game.Mechanism;
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
     * Returns a mechanism's clusters, causes before effects. Links count whatever their weight, so that every draw of a
     * dossier has the same clusters.
     */
    public static List<Cluster> of(Mechanism mechanism) {
        int[][] effects = new int[mechanism.outcomes().size()][];
        Arrays.setAll(
                effects,
                from -> mechanism.links().stream()
                        .filter(link -> !link.fromOption() && link.from() == from)
                        .mapToInt(Link::to)
                        .distinct()
                        .toArray());
        return StrongComponents.of(effects).stream()
                .map(members -> of(mechanism, members, effects))
                .toList();
    }

    private static Cluster of(Mechanism mechanism, int[] members, int[][] effects) {
        int first = members[0];
        boolean cyclic = members.length > 1 || Arrays.stream(effects[first]).anyMatch(to -> to == first);
        boolean saturating =
                Arrays.stream(members).anyMatch(m -> mechanism.outcomes().get(m).saturating());
        return new Cluster(Arrays.stream(members).boxed().toList(), cyclic, saturating);
    }
}
