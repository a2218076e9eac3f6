package dev.linchpin.engine.preference;

import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Game.Stakes;
import dev.linchpin.engine.game.StateBlock;
import dev.linchpin.engine.kernel.Counting;
import dev.linchpin.engine.kernel.DenseRanks;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Preference;
import dev.linchpin.model.StatePattern;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How each actor ranks the feasible states: dense integers, 0 for the worst, equal for states between which it does
 * not care.
 *
 * <p>Interests give utilities, rounded to a grid (a billionth of the actor's total interest weight, halves up) so that
 * a tie is a tie however a utility was worked out; rankings and statements give ranks outright.
 */
public final class Ranks implements Order {
    /** States worked out by one thread at a time. */
    private static final int STRETCH = 32 * StateBlock.CAPACITY;

    private static final long[] NONE = {};

    private final List<int[]> byActor;

    private Ranks(List<int[]> byActor) {
        this.byActor = byActor;
    }

    /**
     * Ranks a game's feasible states. Cost: for n states, O(n·(links + interests)) and a sort an actor; three words a
     * state and actor while it runs, an int after.
     */
    public static Ranks of(CausalModel causes) {
        Game game = causes.game();
        int actors = game.form().actors();
        int n = game.form().states().count();
        long[][] keys = new long[actors][];
        for (int i = 0; i < actors; i++) {
            Preference given = game.stakes(i).preference();
            keys[i] = given == null ? new long[n] : keys(game, given);
        }
        IntStream.range(0, (n + STRETCH - 1) / STRETCH)
                .parallel()
                .forEach(stretch -> roundUtilities(causes, stretch * STRETCH, keys));
        return new Ranks(IntStream.range(0, actors)
                .parallel()
                .mapToObj(i -> {
                    int[] rank = DenseRanks.of(keys[i]);
                    // each actor's keys are as large as all that is made of them
                    keys[i] = NONE;
                    return rank;
                })
                .toList());
    }

    /**
     * Ranks a game's feasible states by numbers that are given, as where a game is made by chance.
     *
     * @param values for each actor, a number for each feasible state by ordinal, higher is better; left as it was
     */
    public static Ranks of(long[][] values) {
        return new Ranks(Arrays.stream(values).parallel().map(DenseRanks::of).toList());
    }

    private static void roundUtilities(CausalModel causes, int first, long[][] keys) {
        Game game = causes.game();
        FeasibleStates states = game.form().states();
        LevelSheet sheet = causes.newSheet();
        double[] utilities = new double[StateBlock.CAPACITY];
        int end = Math.min(states.count(), first + STRETCH);
        for (int from = first; from < end; from += StateBlock.CAPACITY) {
            int filled = sheet.fill(states, from);
            for (int i = 0; i < keys.length; i++) {
                Stakes stakes = game.stakes(i);
                if (stakes.preference() == null) {
                    sheet.utilities(i, utilities);
                    double grid = stakes.grid();
                    for (int j = 0; j < filled; j++) {
                        keys[i][from + j] = rounded(utilities[j], grid);
                    }
                }
            }
        }
    }

    /** Returns a utility as a whole number of grid steps, halves up. */
    public static long rounded(double utility, double grid) {
        return (long) Math.floor(utility / grid + 0.5);
    }

    /** Returns how an actor ranks a game's feasible states whose preferences were given outright. */
    static int[] given(Game game, Preference preference) {
        return DenseRanks.of(keys(game, preference));
    }

    private static long[] keys(Game game, Preference preference) {
        return switch (preference) {
            case Preference.Ranking ranking -> ranking(game, ranking.classes());
            case Preference.Statements statements -> statements(game, statements.statements());
        };
    }

    private static long[] ranking(Game game, List<List<StatePattern>> classes) {
        FeasibleStates states = game.form().states();
        long[] keys = new long[states.count()];
        Arrays.setAll(keys, s -> classes.size() - classOf(game, states.index(s), classes));
        return keys;
    }

    static int classOf(Game game, long index, List<List<StatePattern>> classes) {
        int[] levels = game.form().space().levels(index);
        for (int c = 0; c < classes.size(); c++) {
            for (StatePattern pattern : classes.get(c)) {
                if (pattern.fits(levels)) {
                    return c;
                }
            }
        }
        throw new IllegalArgumentException("No pattern of the ranking covers the state %s."
                .formatted(game.form().space().text(index)));
    }

    /** Refines the order statement by statement, so that an earlier one outweighs all later ones. */
    private static long[] statements(Game game, List<Formula> statements) {
        FeasibleStates states = game.form().states();
        long[] keys = new long[states.count()];
        StateBlock block = new StateBlock(game.form().space());
        boolean[] truth = new boolean[StateBlock.CAPACITY];
        for (Formula statement : statements) {
            Condition condition = Condition.of(statement, game.dossier());
            for (int from = 0; from < keys.length; from += StateBlock.CAPACITY) {
                int filled = states.fill(block, from);
                condition.holds(block, truth);
                for (int j = 0; j < filled; j++) {
                    keys[from + j] = 2 * keys[from + j] + (truth[j] ? 1 : 0);
                }
            }
            int[] dense = DenseRanks.of(keys);
            Arrays.setAll(keys, s -> dense[s]);
        }
        return keys;
    }

    @Override
    public long value(int actor, int state) {
        return byActor.get(actor)[state];
    }

    /** Returns an actor's rank of each feasible state, by ordinal; owned by this object. */
    public int[] rank(int actor) {
        return byActor.get(actor);
    }

    /** Returns the feasible states' ordinals in ascending order of an actor's rank. Cost: O(n) time. */
    public int[] ascending(int actor) {
        return Counting.ascending(byActor.get(actor));
    }
}
