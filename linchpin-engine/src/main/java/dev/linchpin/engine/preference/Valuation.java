package dev.linchpin.engine.preference;

import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.StateBlock;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.model.Preference;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How actors order the feasible states, worked out state by state as it is asked: for those who look at few.
 *
 * <p>Values are the utilities on their grid that {@link Ranks} ranks, and so order the states alike. Where states are
 * met one by one, all that were met since the last look are valued together. One thread at a time. Cost: one look at
 * every link a state asked about; one word a state and actor.
 */
public final class Valuation implements Order {
    /** Where states are not listed, truths of so many statements fit into a value. */
    public static final int MOST_STATEMENTS = 62;

    private static final int FIRST_CAPACITY = 1 << 10;

    private final Game game;
    private final FeasibleStates states;
    private final LevelSheet sheet;
    private final @Nullable Given[] given;
    private final @Nullable Floors floors;
    private final BitSet known = new BitSet();
    private final long[][] values;
    /** How many states met one by one have their value. */
    private int met;

    private final long[] index = new long[1];
    private final double[] utilities = new double[StateBlock.CAPACITY];

    private Valuation(CausalModel causes) {
        game = causes.game();
        states = game.form().states();
        sheet = causes.newSheet();
        floors = states.isListed() ? null : new Floors(causes);
        int actors = game.form().actors();
        values = new long[actors][states.isListed() ? states.count() : FIRST_CAPACITY];
        given = new Given[actors];
        for (int i = 0; i < actors; i++) {
            Preference preference = game.stakes(i).preference();
            given[i] = preference == null ? null : given(preference);
        }
    }

    /**
     * Prepares to value a game's feasible states.
     *
     * @throws IllegalArgumentException if states are not listed and an actor ranks them by more than
     *     {@value #MOST_STATEMENTS} statements
     */
    public static Valuation of(CausalModel causes) {
        return new Valuation(causes);
    }

    private Given given(Preference preference) {
        if (states.isListed()) {
            int[] ranks = Ranks.given(game, preference);
            return state -> ranks[state];
        }
        return switch (preference) {
            case Preference.Ranking ranking ->
                state -> ranking.classes().size() - Ranks.classOf(game, states.index(state), ranking.classes());
            case Preference.Statements statements -> truths(statements);
        };
    }

    /** An earlier statement outweighs all later ones, as an earlier digit does. */
    private Given truths(Preference.Statements statements) {
        if (statements.statements().size() > MOST_STATEMENTS) {
            throw new IllegalArgumentException("%s ranks states by %d statements, more than %d."
                    .formatted(statements.actor(), statements.statements().size(), MOST_STATEMENTS));
        }
        List<Condition> conditions = statements.statements().stream()
                .map(statement -> Condition.of(statement, game.dossier()))
                .toList();
        return state -> {
            int[] levels = game.form().space().levels(states.index(state));
            long truths = 0;
            for (Condition condition : conditions) {
                truths = 2 * truths + (condition.holds(levels) ? 1 : 0);
            }
            return truths;
        };
    }

    @Override
    public long value(int actor, int state) {
        if (states.isListed()) {
            Given outright = given[actor];
            if (outright != null) {
                return outright.value(state);
            }
            if (!known.get(state)) {
                known.set(state);
                index[0] = states.index(state);
                sheet.fill(index, 0, 1);
                keep(state, 1);
            }
        } else if (state >= met) {
            valueAllMet();
        }
        return values[actor][state];
    }

    private void valueAllMet() {
        int count = states.count();
        for (int i = 0; i < values.length; i++) {
            if (count > values[i].length) {
                values[i] = Arrays.copyOf(values[i], (int) Math.min(2L * count, Integer.MAX_VALUE - 8));
            }
        }
        while (met < count) {
            int filled = sheet.fill(states, met);
            keep(met, filled);
            met += filled;
        }
    }

    /** Keeps every actor's value of the states on the sheet, from an ordinal on. */
    private void keep(int from, int filled) {
        for (int i = 0; i < values.length; i++) {
            Given outright = given[i];
            if (outright != null) {
                for (int j = 0; j < filled && !states.isListed(); j++) {
                    values[i][from + j] = outright.value(from + j);
                }
            } else {
                sheet.utilities(i, utilities);
                double grid = game.stakes(i).grid();
                for (int j = 0; j < filled; j++) {
                    values[i][from + j] = Ranks.rounded(utilities[j], grid);
                }
            }
        }
    }

    @Override
    public long floor(int actor, int state) {
        return floors == null || given[actor] != null ? Long.MIN_VALUE : floors.floor(actor, states.index(state));
    }

    /** Preferences given outright, as a number for each state. */
    private interface Given {
        long value(int state);
    }
}
