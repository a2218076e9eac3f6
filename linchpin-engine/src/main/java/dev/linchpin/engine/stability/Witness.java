package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.stability.Verdict.Content;
import dev.linchpin.engine.stability.Verdict.Deterred;
import dev.linchpin.engine.stability.Verdict.Sanction;
import dev.linchpin.engine.stability.Verdict.Unstable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Why states are stable or not: the improvements an actor has, and the shortest answer to each that is answered.
 *
 * <p>Which improvements are answered is read off {@link Stability}; the answers are found by a search forwards, so that
 * each verdict can be checked move by move.
 */
public final class Witness {
    private final Stability stability;
    private final GameForm form;

    /** Prepares to explain judgements. */
    public Witness(Stability stability) {
        this.stability = stability;
        form = stability.game().form();
    }

    /** Returns the verdict on a state for an actor under a concept. */
    public Verdict verdict(int state, int actor, StabilityConcept concept) {
        int[] worst = stability.worst(actor, concept);
        int[] rank = stability.ranks().rank(actor);
        List<Integer> improvements = improvements(state, actor);
        if (improvements.isEmpty()) {
            return new Content(state);
        }
        List<Sanction> sanctions = new ArrayList<>();
        int unanswered = -1;
        for (int improvement : improvements) {
            if (worst[improvement] > rank[state]) {
                unanswered = unanswered < 0 ? improvement : unanswered;
            } else {
                sanctions.add(new Sanction(improvement, answer(state, improvement, actor, concept)));
            }
        }
        return unanswered < 0 ? new Deterred(state, sanctions) : new Unstable(state, unanswered, sanctions);
    }

    /** Returns the states that an actor prefers and can move to, the most preferred first. */
    public List<Integer> improvements(int state, int actor) {
        int[] rank = stability.ranks().rank(actor);
        List<Integer> found = new ArrayList<>();
        stability.forEachMove(state, actor, to -> {
            if (rank[to] > rank[state]) {
                found.add(to);
            }
        });
        found.sort((a, b) -> rank[a] == rank[b] ? Integer.compare(a, b) : Integer.compare(rank[b], rank[a]));
        return found;
    }

    /** Returns the fewest moves of the others' that make an improvement not worth having. */
    private List<Step> answer(int state, int improvement, int actor, StabilityConcept concept) {
        int[] rank = stability.ranks().rank(actor);
        int[] best = concept == StabilityConcept.SMR ? stability.best(actor) : rank;
        Map<Integer, Step> reachedBy = new HashMap<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(improvement));
        while (!queue.isEmpty()) {
            int from = queue.remove();
            for (int b = 0; b < form.actors(); b++) {
                int found = b == actor
                        ? -1
                        : expand(from, b, improvement, concept, reachedBy, queue, to -> best[to] <= rank[state]);
                if (found >= 0) {
                    return path(improvement, found, reachedBy);
                }
            }
        }
        throw new IllegalStateException("No answer found to a move that is answered (%s, %s)."
                .formatted(form.states().text(state), concept));
    }

    /** Takes a member's steps from a state; returns the first that reaches a goal, or -1. */
    private int expand(
            int from,
            int mover,
            int start,
            StabilityConcept concept,
            Map<Integer, Step> reachedBy,
            Deque<Integer> queue,
            IntPredicate isGoal) {
        int[] rank = stability.ranks().rank(mover);
        int @Nullable [] threshold = switch (concept) {
            case NASH, GMR, SMR -> null;
            case SEQ -> rank;
            case CSEQ -> stability.worst(mover, StabilityConcept.SEQ);
        };
        int[] goal = {-1};
        stability.forEachMove(from, mover, to -> {
            boolean steps = threshold == null || threshold[to] > rank[from];
            if (goal[0] < 0 && to != start && steps && !reachedBy.containsKey(to)) {
                reachedBy.put(to, new Step(mover, from, to));
                queue.add(to);
                goal[0] = isGoal.test(to) ? to : -1;
            }
        });
        return goal[0];
    }

    private static List<Step> path(int start, int end, Map<Integer, Step> reachedBy) {
        Deque<Step> steps = new ArrayDeque<>();
        for (int at = end; at != start; ) {
            Step step = Objects.requireNonNull(reachedBy.get(at));
            steps.addFirst(step);
            at = step.from();
        }
        return List.copyOf(steps);
    }
}
