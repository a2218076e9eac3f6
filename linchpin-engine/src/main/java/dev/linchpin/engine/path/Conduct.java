package dev.linchpin.engine.path;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.engine.stability.Witness;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What each actor would do in a state: move to its most preferred improvement that is not answered under its foresight,
 * judged in the game as it sees it. One thread at a time.
 */
public final class Conduct {
    private final List<Perception> seen;

    private Conduct(List<Perception> seen) {
        this.seen = List.copyOf(seen);
    }

    /**
     * Returns what actors would do.
     *
     * @param seen for each actor, how it sees the game; all of one true game
     */
    public static Conduct of(List<Perception> seen) {
        return new Conduct(seen);
    }

    /** Returns what actors would do where all see one game. */
    public static Conduct of(Witness witness) {
        return new Conduct(Collections.nCopies(witness.game().form().actors(), Perception.of(witness)));
    }

    /** Returns what actors would do where all see one game, judged whole. */
    public static Conduct of(Stability stability) {
        return of(new Witness(stability));
    }

    /** Returns how many actors there are. */
    public int actors() {
        return seen.size();
    }

    /** Returns how an actor sees the game. */
    public Perception seenBy(int actor) {
        return seen.get(actor);
    }

    /** Returns the true game's form. */
    public GameForm form() {
        return seen.getFirst().form();
    }

    /** Returns an actor's verdict on a state, as it sees it and under its own foresight. */
    public Verdict verdict(int state, int actor) {
        return seen.get(actor).verdict(state, actor);
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
        return seen.get(actor).wouldMoveTo(state, actor).stream()
                .map(to -> new Step(actor, state, to))
                .toList();
    }

    /** Hands each state that an actor can move to from a state by moves of a kind to a visitor. */
    public void forEachMove(MoveKind kind, int state, int actor, IntConsumer visitor) {
        switch (kind) {
            case LEGAL -> form().moves(actor).forEachTarget(state, visitor);
            case IMPROVING -> seen.get(actor).forEachImprovement(state, actor, visitor);
            case WILLING -> moves(state, actor).forEach(step -> visitor.accept(step.to()));
        }
    }

    /** Returns whether a legal move is of a kind. */
    public boolean isOfKind(MoveKind kind, Step step) {
        return switch (kind) {
            case LEGAL -> true;
            case IMPROVING -> {
                Perception perception = seen.get(step.actor());
                yield perception.reckonsWith(step.to(), step.from())
                        && perception.gain(step.from(), step.to(), step.actor()) > 0;
            }
            case WILLING -> moves(step.from(), step.actor()).contains(step);
        };
    }
}
