package dev.linchpin.engine.game;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A game without its preferences: who has which options, which states are feasible, who can move where.
 *
 * <p>It depends on the dossier's actors, options and rules alone, so that draws, views, phases and epochs share one.
 */
public final class GameForm {
    private final StateSpace space;
    private final Rules rules;
    private final FeasibleStates states;
    private final List<Moves> moves;
    private final int[][] ownOptions;

    private GameForm(StateSpace space, Rules rules, FeasibleStates states, List<Moves> moves, int[][] ownOptions) {
        this.space = space;
        this.rules = rules;
        this.states = states;
        this.moves = moves;
        this.ownOptions = ownOptions;
    }

    /**
     * Works out a game's form.
     *
     * <p>Cost: for n feasible states and k options, O(n·k) time per actor and one int per state and actor.
     *
     * @param states the feasible states of this dossier
     */
    public static GameForm of(Dossier dossier, StateSpace space, Rules rules, FeasibleStates states) {
        int[][] own = dossier.actors().ids().stream()
                .map(actor -> ownOptions(dossier, actor))
                .toArray(int[][]::new);
        return new GameForm(space, rules, states, Moves.all(space, states, rules, own), own);
    }

    /**
     * Works out a game's form.
     *
     * @throws IllegalArgumentException if there are too many feasible states to number; ask
     *     {@link FeasibleStates#find} first where that can be
     */
    public static GameForm of(Dossier dossier) {
        StateSpace space = StateSpace.of(dossier);
        Rules rules = Rules.of(dossier);
        FeasibleStates states = FeasibleStates.find(space, rules, Integer.MAX_VALUE - 8);
        if (states == null) {
            throw new IllegalArgumentException("The dossier has too many feasible states to number.");
        }
        return of(dossier, space, rules, states);
    }

    private static int[] ownOptions(Dossier dossier, String actor) {
        List<Option> options = dossier.options().all();
        return IntStream.range(0, options.size())
                .filter(o -> options.get(o).owner().equals(actor))
                .toArray();
    }

    /** Returns all settings of the options. */
    public StateSpace space() {
        return space;
    }

    /** Returns the rules. */
    public Rules rules() {
        return rules;
    }

    /** Returns the feasible states. */
    public FeasibleStates states() {
        return states;
    }

    /** Returns how many actors there are. */
    public int actors() {
        return ownOptions.length;
    }

    /** Returns an actor's moves. */
    public Moves moves(int actor) {
        return moves.get(actor);
    }

    /** Returns the places of an actor's options, in dossier order. */
    public int[] ownOptions(int actor) {
        return ownOptions[actor].clone();
    }

    /**
     * Returns whether moves know no bounds but ownership and direction: every setting is feasible. Then what is
     * reached is a product over options, and sweeps can go option by option.
     */
    public boolean isFree() {
        return states.isAll();
    }
}
