package dev.linchpin.engine.preference;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.model.Preference;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * How actors order the feasible states, worked out state by state as it is asked: for those who look at few.
 *
 * <p>Values are the utilities on their grid that {@link Ranks} ranks, and so order the states alike. One thread at a
 * time. Cost: one look at every link a state asked about; one word a state and actor.
 */
public final class Valuation implements Order {
    private final Game game;
    private final LevelSheet sheet;
    private final long[][] values;
    private final int[] @Nullable [] given;
    private final BitSet known = new BitSet();
    private final long[] index = new long[1];
    private final double[] utility = new double[1];

    private Valuation(CausalModel causes) {
        game = causes.game();
        sheet = causes.newSheet();
        int actors = game.form().actors();
        values = new long[actors][];
        given = new int[actors][];
        for (int i = 0; i < actors; i++) {
            Preference preference = game.stakes(i).preference();
            if (preference == null) {
                values[i] = new long[game.form().states().count()];
            } else {
                given[i] = Ranks.given(game, preference).rank();
            }
        }
    }

    /** Prepares to value a game's feasible states. */
    public static Valuation of(CausalModel causes) {
        return new Valuation(causes);
    }

    @Override
    public long value(int actor, int state) {
        int[] ranks = given[actor];
        if (ranks != null) {
            return ranks[state];
        }
        if (!known.get(state)) {
            work(state);
        }
        return values[actor][state];
    }

    private void work(int state) {
        known.set(state);
        index[0] = game.form().states().index(state);
        sheet.fill(index, 0, 1);
        for (int i = 0; i < values.length; i++) {
            if (given[i] == null) {
                sheet.utilities(i, utility);
                values[i][state] = Ranks.rounded(utility[0], game.stakes(i).grid());
            }
        }
    }
}
