package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.preference.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@linkplain LimitedMove Limited-move} and {@linkplain NonMyopic non-myopic} stability straight from their definitions,
 * state by state, for games small enough to wait for.
 */
public final class ReferenceLookAhead {
    private final ReferenceStability reference;
    private final int actors;
    private final int states;
    private final Ranks ranks;
    /** By moves left, actor and state, where things end if the actor is to move; none left first. */
    private final List<List<List<Integer>>> ends = new ArrayList<>();

    /** Prepares to judge a game's states, ranked so. */
    public ReferenceLookAhead(GameForm form, Ranks ranks) {
        reference = new ReferenceStability(form, ranks);
        actors = form.actors();
        states = form.states().count();
        this.ranks = ranks;
    }

    /** Returns the feasible states that are stable for an actor that looks some moves ahead. */
    public BitSet stable(int actor, LimitedMove concept) {
        BitSet stable = new BitSet();
        for (int s = 0; s < states; s++) {
            stable.set(s, end(concept.moves(), actor, s) == s);
        }
        return stable;
    }

    /** Returns the feasible states that are stable for an actor that looks however far ahead. */
    public BitSet stable(int actor, NonMyopic concept) {
        int[] span = span();
        BitSet stable = new BitSet();
        stable.set(0, states);
        for (int moves = span[0]; moves < span[1]; moves++) {
            for (int s = 0; s < states; s++) {
                stable.set(s, stable.get(s) && end(moves, actor, s) == s);
            }
        }
        return stable;
    }

    /** Returns the first number of moves for which what all foresee comes again, and the one at which it does. */
    public int[] span() {
        Map<List<List<Integer>>, Integer> seen = new HashMap<>();
        for (int moves = 0; ; moves++) {
            Integer before = seen.put(ends(moves), moves);
            if (before != null) {
                return new int[] {before, moves};
            }
        }
    }

    /** Returns the state that an actor with some moves left would move to; the state itself where it would stay. */
    public int pick(int moves, int actor, int state) {
        int best = state;
        for (int to = 0; to < states; to++) {
            if (reference.isMove(actor, state, to)) {
                int end = rank(actor, after(moves - 1, actor, to));
                if (end > rank(actor, best == state ? state : after(moves - 1, actor, best))) {
                    best = to;
                }
            }
        }
        return best;
    }

    /** Returns where things end if an actor has just moved to a state, others having some moves left. */
    public int after(int moves, int actor, int state) {
        int worst = state;
        for (int other = 0; other < actors; other++) {
            int end = end(moves, other, state);
            boolean goesOn = other != actor && end != state;
            if (goesOn && (worst == state || rank(actor, end) < rank(actor, worst))) {
                worst = end;
            }
        }
        return worst;
    }

    private int end(int moves, int actor, int state) {
        return ends(moves).get(actor).get(state);
    }

    private List<List<Integer>> ends(int moves) {
        while (ends.size() <= moves) {
            int left = ends.size();
            List<List<Integer>> next = new ArrayList<>();
            for (int i = 0; i < actors; i++) {
                Integer[] ofActor = new Integer[states];
                for (int s = 0; s < states; s++) {
                    int pick = left == 0 ? s : pick(left, i, s);
                    ofActor[s] = pick == s ? s : after(left - 1, i, pick);
                }
                next.add(Arrays.asList(ofActor));
            }
            ends.add(next);
        }
        return ends.get(moves);
    }

    private int rank(int actor, int state) {
        return ranks.rank(actor)[state];
    }
}
