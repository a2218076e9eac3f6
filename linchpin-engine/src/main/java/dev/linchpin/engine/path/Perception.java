package dev.linchpin.engine.path;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.preference.Order;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.engine.stability.Witness;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * How one actor sees a game: the game that it reckons with, which may lack states that it does not know of, and what it
 * sees where it stands in one of those.
 *
 * <p>An actor judges its moves and the others' answers in the game that it reckons with: there are no moves to states
 * that it does not know of, its own or others'. It is unaware of what may come, not of what is: standing in such a state
 * it judges that state in the same game with every state known. States are named by their ordinals in the true game,
 * whichever game they are judged in. One thread at a time.
 */
public final class Perception {
    private final Witness reckoned;
    private final Witness shown;

    private Perception(Witness reckoned, Witness shown) {
        this.reckoned = reckoned;
        this.shown = shown;
    }

    /** Returns how an actor sees a game that knows of every state in it. */
    public static Perception of(Witness game) {
        return new Perception(game, game);
    }

    /**
     * Returns how an actor sees a game that does not know of some of its states.
     *
     * @param reckoned judges the game without them
     * @param shown judges the game with them, on the true game's form
     */
    public static Perception of(Witness reckoned, Witness shown) {
        return new Perception(reckoned, shown);
    }

    /** Returns the true game's form. */
    public GameForm form() {
        return shown.game().form();
    }

    /** Returns whether the actor knows of every state. */
    public boolean knowsAll() {
        return reckoned == shown;
    }

    /** Returns whether the actor knows of a state. */
    public boolean knows(int state) {
        return knowsAll() || reckonedOrdinal(state) >= 0;
    }

    /**
     * Returns the states that are stable for an actor in the game that is reckoned with, under that actor's foresight;
     * those not known of are not among them.
     */
    public BitSet heldStable(int actor) {
        return toTrue(stable(reckoned, actor));
    }

    /** Returns the states that are equilibria in the game that is reckoned with, under the actors' own foresight. */
    public BitSet heldEquilibria() {
        return toTrue(reckoned.everything().equilibria());
    }

    /** Returns the states in which the actor would stay, as it sees them there. */
    public BitSet stays(int actor) {
        if (knowsAll()) {
            return stable(shown, actor);
        }
        BitSet stays = new BitSet();
        stable(shown, actor).stream().filter(state -> !knows(state)).forEach(stays::set);
        stays.or(heldStable(actor));
        return stays;
    }

    private static BitSet stable(Witness game, int actor) {
        Stability stability = game.everything();
        return stability.stable(actor, stability.foresight(actor));
    }

    private BitSet toTrue(BitSet reckonedStates) {
        if (knowsAll()) {
            return reckonedStates;
        }
        BitSet states = new BitSet();
        reckonedStates.stream().map(this::trueOrdinal).forEach(states::set);
        return states;
    }

    /** Returns the actor's verdict on a state, under its own foresight. */
    public Verdict verdict(int state, int actor) {
        Witness game = gameAt(state);
        Verdict verdict = game.verdict(ordinalIn(game, state), actor, game.foresight(actor));
        return game == shown ? verdict : verdict.renumbered(this::trueOrdinal);
    }

    /** Returns the states that the actor would move to from a state: none, one, or several that it likes equally. */
    public List<Integer> wouldMoveTo(int state, int actor) {
        Witness game = gameAt(state);
        List<Integer> targets = game.wouldMoveTo(ordinalIn(game, state), actor, game.foresight(actor));
        return game == shown ? targets : targets.stream().map(this::trueOrdinal).toList();
    }

    /** Hands each state that the actor can move to, and likes better as it sees it, to a visitor. */
    public void forEachImprovement(int state, int actor, IntConsumer visitor) {
        Witness game = gameAt(state);
        Order order = game.order();
        int from = ordinalIn(game, state);
        long here = order.value(actor, from);
        game.game().form().moves(actor).forEachTarget(from, to -> {
            if (order.value(actor, to) > here) {
                visitor.accept(game == shown ? to : trueOrdinal(to));
            }
        });
    }

    /** Returns whether the actor reckons with a state where it stands in another. */
    public boolean reckonsWith(int to, int from) {
        return gameAt(from) == shown || knows(to);
    }

    /** Returns what the actor gains by a move to a state that it reckons with: above 0 for an improvement, 0 for a tie. */
    public long gain(int from, int to, int actor) {
        Witness game = gameAt(from);
        return game.order().value(actor, ordinalIn(game, to)) - game.order().value(actor, ordinalIn(game, from));
    }

    private Witness gameAt(int state) {
        return knows(state) ? reckoned : shown;
    }

    private int ordinalIn(Witness game, int state) {
        return game == shown ? state : reckonedOrdinal(state);
    }

    private int reckonedOrdinal(int state) {
        return reckoned.game().form().states().ordinal(form().states().index(state));
    }

    private int trueOrdinal(int reckonedState) {
        return form().states().ordinal(reckoned.game().form().states().index(reckonedState));
    }
}
