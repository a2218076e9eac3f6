package dev.linchpin.verify.study;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.preference.Ranks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rounds of {@link CredibilityRounds} straight from their definition, for games small enough to wait for: an answer
 * is searched for over (state, last mover), and whether a step may be part of it is the same question one round lower.
 */
final class RoundsByDefinition {
    private final GameForm form;
    private final Ranks ranks;
    private final int[][][] moves;
    private final List<Map<Improvement, Boolean>> answered = new ArrayList<>();

    /** An actor's move to a state that it prefers. */
    private record Improvement(int actor, int from, int to) {}

    RoundsByDefinition(GameForm form, Ranks ranks) {
        this.form = form;
        this.ranks = ranks;
        int n = form.states().count();
        moves = new int[form.actors()][n][];
        for (int i = 0; i < moves.length; i++) {
            for (int s = 0; s < n; s++) {
                moves[i][s] = movesOf(i, s);
            }
        }
    }

    private int[] movesOf(int actor, int state) {
        List<Integer> own = Arrays.stream(form.ownOptions(actor)).boxed().toList();
        int[] before = form.space().levels(form.states().index(state));
        List<Integer> found = new ArrayList<>();
        for (int to = 0; to < form.states().count(); to++) {
            int[] after = form.space().levels(form.states().index(to));
            boolean legal = to != state;
            for (int o = 0; o < before.length; o++) {
                legal &= own.contains(o) ? form.rules().mayMove(o, before[o], after[o]) : before[o] == after[o];
            }
            if (legal) {
                found.add(to);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the states that are stable for an actor in a round. */
    BitSet stable(int round, int actor) {
        BitSet stable = new BitSet();
        for (int s = 0; s < form.states().count(); s++) {
            boolean holds = true;
            for (int to : moves[actor][s]) {
                if (improves(actor, s, to)) {
                    holds &= isAnswered(round, new Improvement(actor, s, to));
                }
            }
            stable.set(s, holds);
        }
        return stable;
    }

    private boolean improves(int actor, int from, int to) {
        return ranks.rank(actor)[to] > ranks.rank(actor)[from];
    }

    private boolean isAnswered(int round, Improvement improvement) {
        if (round == 0) {
            return false;
        }
        while (answered.size() <= round) {
            answered.add(new HashMap<>());
        }
        Boolean known = answered.get(round).get(improvement);
        if (known == null) {
            known = search(round, improvement);
            answered.get(round).put(improvement, known);
        }
        return known;
    }

    private boolean search(int round, Improvement improvement) {
        boolean[][] seen = new boolean[form.states().count()][form.actors()];
        Deque<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {improvement.to(), -1});
        while (!queue.isEmpty()) {
            int[] place = queue.remove();
            for (int mover = 0; mover < form.actors(); mover++) {
                if (mover == improvement.actor() || mover == place[1]) {
                    continue;
                }
                for (int to : moves[mover][place[0]]) {
                    if (!seen[to][mover]
                            && improves(mover, place[0], to)
                            && !isAnswered(round - 1, new Improvement(mover, place[0], to))) {
                        if (!improves(improvement.actor(), improvement.from(), to)) {
                            return true;
                        }
                        seen[to][mover] = true;
                        queue.add(new int[] {to, mover});
                    }
                }
            }
        }
        return false;
    }
}
