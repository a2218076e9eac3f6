package dev.linchpin.engine.path;

import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stability.Witness;
import java.util.Collections;
import java.util.List;

/**
 * What each actor would do in a state: move to its most preferred improvement that is not answered under its foresight,
 * judged in the game as it sees it. One thread at a time.
 */
public final class Conduct {
    private final List<Witness> seen;

    private Conduct(List<Witness> seen) {
        this.seen = List.copyOf(seen);
    }

    /**
     * Returns what actors would do.
     *
     * @param seen for each actor, what judges the game that it sees; all of one form
     */
    public static Conduct of(List<Witness> seen) {
        return new Conduct(seen);
    }

    /** Returns what actors would do where all see one game. */
    public static Conduct of(Witness witness) {
        return new Conduct(Collections.nCopies(witness.game().form().actors(), witness));
    }

    /** Returns what actors would do where all see one game, judged whole. */
    public static Conduct of(Stability stability) {
        return of(new Witness(stability));
    }

    /** Returns how many actors there are. */
    public int actors() {
        return seen.size();
    }

    /** Returns what judges the game that an actor sees. */
    public Witness seenBy(int actor) {
        return seen.get(actor);
    }

    /** Returns whether no actor would move from a state, as each sees it. */
    public boolean isRest(int state) {
        for (int i = 0; i < seen.size(); i++) {
            if (!moves(state, i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the moves that an actor would make from a state: none, one, or several that it likes equally. */
    public List<Step> moves(int state, int actor) {
        Witness witness = seen.get(actor);
        return witness.wouldMoveTo(state, actor, witness.foresight(actor)).stream()
                .map(to -> new Step(actor, state, to))
                .toList();
    }
}
