package dev.linchpin.engine.path;

import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What each actor would do in a state: move to its most preferred improvement that is not answered under its foresight,
 * judged in the game as it sees it.
 */
public final class Conduct {
    private final List<Stability> seen;

    /**
     * Prepares to say what actors would do.
     *
     * @param seen for each actor, the game that it sees, judged; all of one form
     */
    public Conduct(List<Stability> seen) {
        this.seen = List.copyOf(seen);
    }

    /** Returns what actors would do where all see one game. */
    public static Conduct of(Stability stability) {
        return new Conduct(Collections.nCopies(stability.game().form().actors(), stability));
    }

    /** Returns how many actors there are. */
    public int actors() {
        return seen.size();
    }

    /** Returns the game that an actor sees, judged. */
    public Stability seenBy(int actor) {
        return seen.get(actor);
    }

    /** Returns whether no actor would move from a state, as each sees it. */
    public boolean isRest(int state) {
        for (int i = 0; i < seen.size(); i++) {
            if (!seen.get(i).stable(i, seen.get(i).foresight(i)).get(state)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the moves that an actor would make from a state: none, one, or several that it likes equally. */
    public List<Step> moves(int state, int actor) {
        Stability stability = seen.get(actor);
        StabilityConcept foresight = stability.foresight(actor);
        if (stability.stable(actor, foresight).get(state)) {
            return List.of();
        }
        int[] rank = stability.ranks().rank(actor);
        int[] worst = stability.worst(actor, foresight);
        List<Step> moves = new ArrayList<>();
        int[] best = {Integer.MIN_VALUE};
        stability.forEachMove(state, actor, to -> {
            if (worst[to] > rank[state] && rank[to] >= best[0]) {
                if (rank[to] > best[0]) {
                    moves.clear();
                    best[0] = rank[to];
                }
                moves.add(new Step(actor, state, to));
            }
        });
        moves.sort(Comparator.comparingInt(Step::to));
        return moves;
    }
}
