package dev.linchpin.engine.inverse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With which ranks a state would be an equilibrium.
 *
 * @param question what was asked
 * @param actors for each varying actor what makes the state stable for it, the others' ranks being as they are
 * @param unstable the other actors for whom it is not stable as things are, by place
 * @param isJoint whether what one actor ranks bears on whether the state is stable for another
 * @param together what makes it an equilibrium
 */
public record InverseAnswer(
        InverseQuestion question,
        List<ActorAnswer> actors,
        List<Integer> unstable,
        boolean isJoint,
        JointAnswer together) {
    /** Copies the lists. */
    public InverseAnswer {
        actors = List.copyOf(actors);
        unstable = List.copyOf(unstable);
    }

    /**
     * What makes the state stable for one actor.
     *
     * @param actor the actor
     * @param isStable whether it is so as things are
     * @param condition what must be true of the actor's ranks; null where it is too long to work out
     * @param count how many of its orders meet that; null where they are too many to count
     * @param nearest the nearest order that meets it; null where there is none, or none was found within bounds
     */
    public record ActorAnswer(
            int actor,
            boolean isStable,
            @Nullable RankCondition condition,
            @Nullable OrderCount count,
            @Nullable NearestOrder nearest) {}

    /**
     * What makes the state an equilibrium.
     *
     * @param isEquilibrium whether it is one as things are
     * @param condition what must be true of the varying actors' ranks; null where it is too long to work out
     * @param count how many of their orders together meet that; null where they are too many to count
     * @param nearest the nearest order of each; empty where there is none, or none was found within bounds
     */
    public record JointAnswer(
            boolean isEquilibrium,
            @Nullable RankCondition condition,
            @Nullable OrderCount count,
            List<NearestOrder> nearest) {
        /** Copies the list. */
        public JointAnswer {
            nearest = List.copyOf(nearest);
        }
    }
}
