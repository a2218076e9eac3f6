package dev.linchpin.engine.coalition;

import dev.linchpin.engine.coalition.CoalitionVerdict.Content;
import dev.linchpin.engine.coalition.CoalitionVerdict.Deterred;
import dev.linchpin.engine.coalition.CoalitionVerdict.Sanction;
import dev.linchpin.engine.coalition.CoalitionVerdict.Unstable;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Why a state is stable for a coalition or not: what members reach by the fewest moves, and by how few moves those
 * outside answer it.
 *
 * <p>All is looked for forwards, breadth first, so that one state costs what can be reached from it. Deterministic; safe to
 * share between threads.
 */
public final class CoalitionWitness {
    private final Stability stability;
    private final GameForm form;
    private final Ranks ranks;

    /** Prepares to explain judgements of a game's states. */
    public CoalitionWitness(Stability stability) {
        this.stability = stability;
        form = stability.game().form();
        ranks = stability.ranks();
    }

    /**
     * Returns the verdict on a state for a coalition under a concept.
     *
     * @throws IllegalArgumentException if the concept has no form for coalitions
     */
    public CoalitionVerdict verdict(int state, Coalition coalition, StabilityConcept concept) {
        List<Sanction> sanctions = new ArrayList<>();
        CoalitionImprovement unanswered = null;
        for (CoalitionImprovement improvement : improvements(state, coalition)) {
            List<Step> answer = findAnswer(state, improvement.end(), coalition, concept);
            if (answer != null) {
                sanctions.add(new Sanction(improvement, answer));
            } else if (unanswered == null) {
                unanswered = improvement;
            }
        }
        if (unanswered != null) {
            return new Unstable(unanswered, sanctions);
        }
        return sanctions.isEmpty() ? new Content() : new Deterred(sanctions);
    }

    /** Returns what a coalition can reach that every member prefers, each by the fewest moves, these first. */
    public List<CoalitionImprovement> improvements(int state, Coalition coalition) {
        Search search = new Search(state);
        List<CoalitionImprovement> found = new ArrayList<>();
        search.run(coalition.members(), StabilityConcept.GMR, to -> {
            if (allPrefer(coalition, to, state)) {
                found.add(new CoalitionImprovement(search.path(to)));
            }
            return false;
        });
        return found;
    }

    /** Returns the improvement of fewest moves that none of some concepts' answers deters, or null. */
    @Nullable
    CoalitionImprovement findUnanswered(int state, Coalition coalition, Set<StabilityConcept> concepts) {
        Search search = new Search(state);
        boolean found = search.run(
                coalition.members(),
                StabilityConcept.GMR,
                to -> allPrefer(coalition, to, state)
                        && concepts.stream().allMatch(concept -> findAnswer(state, to, coalition, concept) == null));
        return found ? new CoalitionImprovement(search.path(search.last)) : null;
    }

    /**
     * Returns the improvement of fewest moves with the answer that deters it, under the first of some concepts that has
     * one.
     *
     * @throws IllegalArgumentException if the coalition has no improvement, or nothing answers its first
     */
    Sanction sanction(int state, Coalition coalition, Set<StabilityConcept> concepts) {
        for (CoalitionImprovement improvement : improvements(state, coalition)) {
            for (StabilityConcept concept : concepts) {
                List<Step> answer = findAnswer(state, improvement.end(), coalition, concept);
                if (answer != null) {
                    return new Sanction(improvement, answer);
                }
            }
            break;
        }
        throw new IllegalArgumentException("Nothing deters %s from leaving state %d.".formatted(coalition, state));
    }

    /** Returns the fewest moves of those outside that make an improvement not worth having, or null. */
    public @Nullable List<Step> findAnswer(int state, int improvement, Coalition coalition, StabilityConcept concept) {
        if (concept == StabilityConcept.NASH) {
            return null;
        }
        List<Integer> outside = IntStream.range(0, form.actors())
                .filter(i -> !coalition.has(i))
                .boxed()
                .toList();
        Search search = new Search(improvement);
        boolean found = search.run(
                outside,
                concept,
                end -> !allPrefer(coalition, end, state)
                        && (concept != StabilityConcept.SMR || !canEscape(coalition, end, state)));
        return found ? search.path(search.last) : null;
    }

    private boolean canEscape(Coalition coalition, int from, int state) {
        return new Search(from)
                .run(coalition.members(), StabilityConcept.GMR, reply -> allPrefer(coalition, reply, state));
    }

    private boolean allPrefer(Coalition coalition, int state, int to) {
        for (int member : coalition.members()) {
            if (ranks.value(member, state) <= ranks.value(member, to)) {
                return false;
            }
        }
        return true;
    }

    private boolean steps(int mover, int from, int to, StabilityConcept concept) {
        int rank = ranks.rank(mover)[from];
        return switch (concept) {
            case NASH -> false;
            case GMR, SMR -> true;
            case SEQ -> ranks.rank(mover)[to] > rank;
            case CSEQ -> stability.worst(mover, StabilityConcept.SEQ)[to] > rank;
            case SSEQ, SIM -> throw Coalitions.without(Set.of(concept));
        };
    }

    /**
     * A search breadth first from one state. No path found has a mover move twice in a row: what it reaches in two
     * moves it reaches in one.
     */
    private final class Search {
        private final int start;
        private final Map<Integer, Step> cameBy = new HashMap<>();
        private int last;

        Search(int start) {
            this.start = start;
        }

        /** Visits what movers' steps under a concept lead to, until a state will do; returns whether one did. */
        boolean run(List<Integer> movers, StabilityConcept concept, IntPredicate willDo) {
            Deque<Integer> queue = new ArrayDeque<>(List.of(start));
            boolean[] found = {false};
            while (!queue.isEmpty() && !found[0]) {
                int from = queue.remove();
                for (int mover : movers) {
                    form.moves(mover).forEachTarget(from, to -> {
                        if (!found[0] && to != start && !cameBy.containsKey(to) && steps(mover, from, to, concept)) {
                            cameBy.put(to, new Step(mover, from, to));
                            queue.add(to);
                            last = to;
                            found[0] = willDo.test(to);
                        }
                    });
                }
            }
            return found[0];
        }

        List<Step> path(int end) {
            List<Step> path = new ArrayList<>();
            for (Step step = cameBy.get(end); step != null; step = cameBy.get(step.from())) {
                path.add(step);
            }
            return path.reversed();
        }
    }
}
