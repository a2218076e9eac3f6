package dev.linchpin.solver;

import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.StateBlock;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.model.Preference;
import dev.linchpin.model.StatePattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What states are worth to actors, in the engine's own whole numbers: the last word on every comparison. One thread at
 * a time.
 */
final class ExactValues {
    /** Truths of so many statements fit into a value. */
    static final int MOST_STATEMENTS = 62;

    private final Game game;
    private final LevelSheet sheet;
    private final double[] utilities = new double[StateBlock.CAPACITY];
    private final List<List<Condition>> statements;

    ExactValues(CausalModel causes) {
        game = causes.game();
        sheet = causes.newSheet();
        statements = game.dossier().actors().ids().stream()
                .map(actor -> game.dossier().preferences().find(actor))
                .map(preference -> statements(game, preference))
                .toList();
    }

    /** Returns the statements by which an actor orders states; empty where it orders them otherwise. */
    static List<Condition> statements(Game game, @Nullable Preference preference) {
        return preference instanceof Preference.Statements(String actor, var formulas)
                ? formulas.stream()
                        .map(formula -> Condition.of(formula, game.dossier()))
                        .toList()
                : List.of();
    }

    /** Returns an actor's value of a state; a greater one is preferred. */
    long value(int actor, long index) {
        return values(actor, new long[] {index})[0];
    }

    /** Returns an actor's values of some states. */
    long[] values(int actor, long[] indices) {
        long[] values = new long[indices.length];
        Preference preference = game.stakes(actor).preference();
        if (preference == null) {
            for (int from = 0; from < indices.length; from += StateBlock.CAPACITY) {
                int count = Math.min(StateBlock.CAPACITY, indices.length - from);
                sheet.fill(indices, from, count);
                sheet.utilities(actor, utilities);
                for (int j = 0; j < count; j++) {
                    values[from + j] =
                            Ranks.rounded(utilities[j], game.stakes(actor).grid());
                }
            }
        } else {
            for (int j = 0; j < indices.length; j++) {
                values[j] = given(actor, preference, game.form().space().levels(indices[j]));
            }
        }
        return values;
    }

    private long given(int actor, Preference preference, int[] levels) {
        return switch (preference) {
            case Preference.Ranking(String name, List<List<StatePattern>> classes) -> -classOf(classes, levels);
            case Preference.Statements given -> {
                long truths = 0;
                for (Condition statement : statements.get(actor)) {
                    truths = 2 * truths + (statement.holds(levels) ? 1 : 0);
                }
                yield truths;
            }
        };
    }

    private static int classOf(List<List<StatePattern>> classes, int[] levels) {
        int place = 0;
        while (classes.get(place).stream().noneMatch(pattern -> pattern.fits(levels))) {
            place++;
        }
        return place;
    }
}
