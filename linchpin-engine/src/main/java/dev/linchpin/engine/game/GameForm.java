package dev.linchpin.engine.game;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A game without its preferences: who has which options, which states are feasible, who can move where.
 *
 * <p>It depends on the dossier's actors, options and rules alone, so that draws, views, phases and epochs share one; many threads may, where its
 * states are listed.
 */
public final class GameForm {
    /** Up to so many states are kept by group, at some 8 bytes a state and actor; moves among more are worked out. */
    private static final int MOST_ROSTERED = 1 << 20;
    /** Where rules forbid no state, what a roster tells is soon worked out. */
    private static final int MOST_ROSTERED_FREE = 1 << 16;

    /** An actor whose options' levels take so many bits has its strategies told by a bit each of an int. */
    public static final int MOST_STRATEGY_BITS = 5;

    private final StateSpace space;
    private final Rules rules;
    private final FeasibleStates states;
    private final List<Moves> moves;
    private final boolean isRostered;
    private final int[][] ownOptions;
    private final @Nullable LevelCodes codes;
    private volatile @Nullable CodesOfStates codesOfStates;
    private @Nullable List<Fibres> fibres;

    private GameForm(StateSpace space, Rules rules, FeasibleStates states, int[][] ownOptions) {
        this.space = space;
        this.rules = rules;
        this.states = states;
        codes = LevelCodes.fit(space) ? LevelCodes.of(space) : null;
        this.ownOptions = ownOptions;
        isRostered = states.isListed() && states.count() <= (states.isAll() ? MOST_ROSTERED_FREE : MOST_ROSTERED);
        moves = IntStream.range(0, ownOptions.length)
                .mapToObj(i -> new Moves(space, states, rules, ownOptions[i], isRostered ? () -> roster(i) : null))
                .toList();
    }

    private Roster roster(int actor) {
        long own = ownBits(actor);
        boolean isTold = codes != null && Long.bitCount(own) <= MOST_STRATEGY_BITS;
        return Roster.of(fibres().get(actor), isTold ? state -> (int) Long.compress(code(state), own) : null);
    }

    /** Returns whether where actors can move is read off a roster: where states are not too many. */
    public boolean isRostered() {
        return isRostered;
    }

    /**
     * Returns a game's form.
     *
     * @param states the feasible states of this dossier
     */
    public static GameForm of(Dossier dossier, StateSpace space, Rules rules, FeasibleStates states) {
        int[][] own = dossier.actors().ids().stream()
                .map(actor -> ownOptions(dossier, actor))
                .toArray(int[][]::new);
        return new GameForm(space, rules, states, own);
    }

    /**
     * Works out a game's form, every feasible state listed.
     *
     * @throws IllegalArgumentException if there are too many feasible states to list; ask
     *     {@link FeasibleStates#find} first where that can be
     */
    public static GameForm of(Dossier dossier) {
        StateSpace space = StateSpace.of(dossier);
        Rules rules = Rules.of(dossier);
        FeasibleStates states = FeasibleStates.find(space, rules, Integer.MAX_VALUE - 8);
        if (states == null) {
            throw new IllegalArgumentException("The dossier has too many feasible states to list.");
        }
        return of(dossier, space, rules, states);
    }

    /**
     * Returns the form of the same game with some options held from now on: of its states those that have them at these
     * levels, and the options are nobody's to move.
     *
     * @param held for each option the level at which it is held; -1 where it is not
     */
    public GameForm holding(int[] held) {
        Rules holding = rules.holding(held);
        int[][] free = Arrays.stream(ownOptions)
                .map(own -> Arrays.stream(own).filter(o -> held[o] < 0).toArray())
                .toArray(int[][]::new);
        return new GameForm(space, holding, states.holding(holding, held), free);
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

    /** Returns the settings as bit fields; null where they take more than 62 bits. */
    public @Nullable LevelCodes findCodes() {
        return codes;
    }

    /**
     * Returns the bit field of a feasible state. Where states are listed, bit fields that are no indices are worked out
     * once, a word a state.
     *
     * @throws IllegalStateException if settings have no bit fields
     */
    public long code(int state) {
        if (codes == null) {
            throw new IllegalStateException("The settings take more than 62 bits.");
        }
        if (!states.isListed()) {
            return codes.code(states.index(state));
        }
        CodesOfStates all = codesOfStates;
        if (all == null) {
            all = new CodesOfStates(codes.ofStates(states));
            codesOfStates = all;
        }
        return all.codes == null ? states.index(state) : all.codes[state];
    }

    /** Returns the bits of an actor's options in states' bit fields; none where settings have no bit fields. */
    public long ownBits(int actor) {
        long own = 0;
        for (int option : ownOptions[actor]) {
            own |= codes == null ? 0 : codes.mask(1L << option);
        }
        return own;
    }

    /** Bit fields by state; null where each is its state's index. */
    private static final class CodesOfStates {
        final long @Nullable [] codes;

        CodesOfStates(long @Nullable [] codes) {
            this.codes = codes;
        }
    }

    /** Returns how many actors there are. */
    public int actors() {
        return ownOptions.length;
    }

    /** Returns where an actor can move from one state after another. */
    public Moves moves(int actor) {
        return moves.get(actor);
    }

    /**
     * Returns each actor's fibres, for sweeps over all states; worked out when first asked for, and kept.
     *
     * @throws IllegalStateException if the states are not listed
     */
    public synchronized List<Fibres> fibres() {
        if (fibres == null) {
            if (!states.isListed()) {
                throw new IllegalStateException("States met one by one have no fibres.");
            }
            fibres = Fibres.all(space, states, rules, ownOptions);
        }
        return fibres;
    }

    /** Returns the places of an actor's options, in dossier order; those that are held are not among them. */
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
