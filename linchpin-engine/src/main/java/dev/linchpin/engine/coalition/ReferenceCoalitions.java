package dev.linchpin.engine.coalition;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.engine.stability.ReferenceStability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The concepts for coalitions straight from their definitions, for games small enough to wait for.
 *
 * <p>What members, and what those outside, can reach is found by a search over (state, last mover); nothing is shared
 * with {@link Coalitions} but the ranks. What is faster must equal it.
 */
public final class ReferenceCoalitions {
    private final GameForm form;
    private final Ranks ranks;
    private final ReferenceStability definitions;
    private final Map<StabilityConcept, int[][][]> steps = new EnumMap<>(StabilityConcept.class);
    private final Map<Sequences, BitSet> reached = new HashMap<>();

    /** Prepares to judge a game's states, ranked so. */
    public ReferenceCoalitions(GameForm form, Ranks ranks) {
        this.form = form;
        this.ranks = ranks;
        definitions = new ReferenceStability(form, ranks);
    }

    /** Where some actors' sequences of moves, of the kind that answers take under a concept, start from. */
    private record Sequences(List<Integer> movers, int from, StabilityConcept kind) {}

    /** Returns the feasible states that are stable for a coalition. */
    public BitSet stable(Coalition coalition, StabilityConcept concept) {
        return stable(coalition, EnumSet.of(concept));
    }

    /** Returns the states from which each coalition improvement is answered under one of some concepts. */
    public BitSet stable(Coalition coalition, Set<StabilityConcept> concepts) {
        BitSet stable = new BitSet();
        for (int s = 0; s < form.states().count(); s++) {
            int state = s;
            boolean moves = improvements(s, coalition).stream()
                    .anyMatch(to -> concepts.stream().noneMatch(concept -> isAnswered(state, to, coalition, concept)));
            stable.set(s, !moves);
        }
        return stable;
    }

    /** Returns what a coalition can reach from a state that every member prefers to it. */
    public BitSet improvements(int state, Coalition coalition) {
        BitSet better = new BitSet();
        reach(coalition.members(), state, StabilityConcept.GMR).stream()
                .filter(to -> allPrefer(coalition, to, state))
                .forEach(better::set);
        return better;
    }

    /** Returns whether some answer of those outside makes an improvement not worth having. */
    public boolean isAnswered(int state, int improvement, Coalition coalition, StabilityConcept concept) {
        if (concept == StabilityConcept.NASH) {
            return false;
        }
        return reach(outside(coalition), improvement, concept).stream()
                .filter(end -> !allPrefer(coalition, end, state))
                .anyMatch(end -> concept != StabilityConcept.SMR
                        || reach(coalition.members(), end, StabilityConcept.GMR).stream()
                                .noneMatch(reply -> allPrefer(coalition, reply, state)));
    }

    private List<Integer> outside(Coalition coalition) {
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < form.actors(); i++) {
            if (!coalition.has(i)) {
                others.add(i);
            }
        }
        return others;
    }

    private boolean allPrefer(Coalition coalition, int state, int to) {
        return coalition.members().stream().allMatch(i -> ranks.value(i, state) > ranks.value(i, to));
    }

    private BitSet reach(List<Integer> movers, int from, StabilityConcept kind) {
        Sequences asked = new Sequences(movers, from, kind == StabilityConcept.SMR ? StabilityConcept.GMR : kind);
        BitSet found = reached.get(asked);
        if (found == null) {
            found = search(asked);
            reached.put(asked, found);
        }
        return found;
    }

    /** The states at which a sequence of one move or more can end, nobody moving twice in a row. */
    private BitSet search(Sequences asked) {
        int[][][] targets = steps.computeIfAbsent(asked.kind, this::targets);
        BitSet ends = new BitSet();
        boolean[][] seen = new boolean[form.states().count()][form.actors()];
        Deque<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {asked.from, -1});
        while (!queue.isEmpty()) {
            int[] place = queue.remove();
            for (int mover : asked.movers) {
                if (mover == place[1]) {
                    continue;
                }
                for (int to : targets[mover][place[0]]) {
                    if (!seen[to][mover]) {
                        seen[to][mover] = true;
                        ends.set(to);
                        queue.add(new int[] {to, mover});
                    }
                }
            }
        }
        return ends;
    }

    /** Where each actor may step from each state under a concept. */
    private int[][][] targets(StabilityConcept kind) {
        int n = form.states().count();
        return IntStream.range(0, form.actors())
                .mapToObj(mover -> IntStream.range(0, n)
                        .mapToObj(from -> IntStream.range(0, n)
                                .filter(to -> definitions.isAnswerStep(mover, from, to, kind))
                                .toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
    }
}
