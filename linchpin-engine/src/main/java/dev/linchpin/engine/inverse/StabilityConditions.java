package dev.linchpin.engine.inverse;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.inverse.RankCondition.Better;
import dev.linchpin.engine.inverse.RankCondition.Comparison;
import dev.linchpin.engine.inverse.RankCondition.NotBetter;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of ranks for a state to be stable for an actor, straight from the definitions of the concepts.
 *
 * <p>Comparisons whose outcome is fixed are decided at once, and only open ones remain. A sequence of steps that are
 * improvements only in some orders brings the comparisons that make them so; of several ways to one place only those
 * are kept that ask for nothing more than another.
 */
final class StabilityConditions {
    private final GameForm form;
    private final StabilityConcept concept;
    private final int state;
    private final List<Leeway> leeways;
    private long workLeft;

    /**
     * Prepares to work out conditions.
     *
     * @param leeways what may change of each actor's order
     * @param mostWork how many steps and comparisons may be looked at
     */
    StabilityConditions(GameForm form, StabilityConcept concept, int state, List<Leeway> leeways, long mostWork) {
        this.form = form;
        this.concept = concept;
        this.state = state;
        this.leeways = leeways;
        workLeft = mostWork;
    }

    /** Returns whether conditions of a concept can be had. */
    static boolean covers(StabilityConcept concept) {
        return switch (concept) {
            case NASH, GMR, SMR, SEQ, SSEQ, SIM -> true;
            case CSEQ -> false;
        };
    }

    /** Returns whether a concept lets only improvements answer, so that ranks of one actor bear on another. */
    static boolean hasImprovingAnswers(StabilityConcept concept) {
        return concept != StabilityConcept.NASH && concept != StabilityConcept.GMR && concept != StabilityConcept.SMR;
    }

    /** Returns what makes the state stable for an actor. */
    RankCondition of(int actor) throws BeyondBounds {
        List<RankCondition> moves = new ArrayList<>();
        for (int to : targets(actor, state)) {
            RankCondition noGain = notBetter(actor, to, state);
            if (!noGain.isAlways()) {
                List<RankCondition> ways = answers(actor, to);
                ways.addFirst(noGain);
                moves.add(RankCondition.any(ways));
            }
        }
        return RankCondition.all(moves);
    }

    private List<RankCondition> answers(int actor, int from) throws BeyondBounds {
        List<RankCondition> ways = new ArrayList<>();
        if (concept == StabilityConcept.NASH) {
            return ways;
        }
        if (concept == StabilityConcept.SIM) {
            atOnce(actor, 0, form.states().index(from), List.of(), ways);
            return ways;
        }
        for (Map.Entry<Integer, List<Set<Comparison>>> reached :
                reached(actor, from).entrySet()) {
            RankCondition deters = deters(actor, reached.getKey());
            for (Set<Comparison> steps : reached.getValue()) {
                List<RankCondition> way = new ArrayList<>(steps);
                way.add(deters);
                ways.add(RankCondition.all(way));
            }
        }
        return ways;
    }

    /** Adds what the others could do at once, each from the state in question; those before one have chosen. */
    private void atOnce(int actor, int mover, long index, List<RankCondition> steps, List<RankCondition> ways)
            throws BeyondBounds {
        work(1);
        if (mover == form.actors()) {
            int end = form.states().ordinal(index);
            if (end >= 0) {
                List<RankCondition> way = new ArrayList<>(steps);
                way.add(notBetter(actor, end, state));
                ways.add(RankCondition.all(way));
            }
            return;
        }
        atOnce(actor, mover + 1, index, steps, ways);
        if (mover == actor) {
            return;
        }
        for (int to : targets(mover, state)) {
            RankCondition step = step(mover, state, to);
            if (!step.isNever()) {
                List<RankCondition> more = new ArrayList<>(steps);
                more.add(step);
                long moved = form.states().index(to) - form.states().index(state);
                atOnce(actor, mover + 1, index + moved, more, ways);
            }
        }
    }

    /** What makes the end of an answer deter. */
    private RankCondition deters(int actor, int end) throws BeyondBounds {
        RankCondition noBetter = notBetter(actor, end, state);
        if (concept != StabilityConcept.SMR && concept != StabilityConcept.SSEQ) {
            return noBetter;
        }
        List<Integer> stays = targets(actor, end);
        stays.add(end);
        Collections.sort(stays); // so that ends with the same replies make equal conditions
        List<RankCondition> parts = new ArrayList<>();
        stays.forEach(s -> parts.add(notBetter(actor, s, state)));
        return RankCondition.all(parts);
    }

    /** Where the others' steps lead, with the least sets of comparisons that make them steps. */
    private Map<Integer, List<Set<Comparison>>> reached(int actor, int from) throws BeyondBounds {
        Map<Integer, List<Set<Comparison>>> reached = new LinkedHashMap<>();
        Deque<Arrival> queue = new ArrayDeque<>();
        queue.add(new Arrival(from, Set.of()));
        while (!queue.isEmpty()) {
            Arrival at = queue.remove();
            if (at.state != from && !reached.getOrDefault(at.state, List.of()).contains(at.steps)) {
                continue;
            }
            for (int mover = 0; mover < form.actors(); mover++) {
                if (mover == actor) {
                    continue;
                }
                for (int to : targets(mover, at.state)) {
                    Set<Comparison> steps = to == from ? null : extended(at.steps, step(mover, at.state, to));
                    work(
                            steps == null
                                    ? 1
                                    : 1 + reached.getOrDefault(to, List.of()).size() * (1L + steps.size()));
                    if (steps != null && arrives(reached.computeIfAbsent(to, t -> new ArrayList<>()), steps)) {
                        queue.add(new Arrival(to, steps));
                    }
                }
            }
        }
        return reached;
    }

    private record Arrival(int state, Set<Comparison> steps) {}

    /** Adds a way of arriving unless a known one asks for no more; drops those that ask for more. */
    private static boolean arrives(List<Set<Comparison>> known, Set<Comparison> steps) {
        if (known.stream().anyMatch(steps::containsAll)) {
            return false;
        }
        known.removeIf(more -> more.containsAll(steps));
        known.add(steps);
        return true;
    }

    private static @Nullable Set<Comparison> extended(Set<Comparison> steps, RankCondition next) {
        if (next instanceof Comparison open) {
            Set<Comparison> more = new HashSet<>(steps);
            more.add(open);
            return more;
        }
        return next.isAlways() ? steps : null;
    }

    /** What makes a move one that an answer may take. */
    private RankCondition step(int mover, int from, int to) {
        if (!hasImprovingAnswers(concept)) {
            return RankCondition.always();
        }
        Leeway leeway = leeways.get(mover);
        return leeway.isOpen(from, to)
                ? new Better(mover, to, from)
                : RankCondition.of(leeway.rank(to) > leeway.rank(from));
    }

    private RankCondition notBetter(int actor, int one, int than) {
        Leeway leeway = leeways.get(actor);
        return leeway.isOpen(one, than)
                ? new NotBetter(actor, one, than)
                : RankCondition.of(leeway.rank(one) <= leeway.rank(than));
    }

    private List<Integer> targets(int mover, int from) throws BeyondBounds {
        List<Integer> targets = new ArrayList<>();
        form.moves(mover).forEachTarget(from, targets::add);
        work(targets.size());
        return targets;
    }

    private void work(long done) throws BeyondBounds {
        workLeft -= done;
        if (workLeft < 0) {
            throw new BeyondBounds();
        }
    }
}
