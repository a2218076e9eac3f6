package dev.linchpin.engine.stance;

import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.StateBlock;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.level.LevelSheet;
import dev.linchpin.engine.preference.Order;

/**
 * Every actor's utility in some settings, feasible or not; of an actor whose preferences were given outright, its rank,
 * and NaN where it has none.
 */
final class Utilities {
    private final double[][] byActor;

    Utilities(CausalModel causes, Order order, long[] indices) {
        int actors = causes.game().form().actors();
        FeasibleStates states = causes.game().form().states();
        byActor = new double[actors][indices.length];
        int capacity = Math.clamp(indices.length, 1, StateBlock.CAPACITY);
        LevelSheet sheet = causes.newSheet(capacity);
        double[] utilities = new double[capacity];
        for (int from = 0; from < indices.length; from += capacity) {
            int filled = Math.min(capacity, indices.length - from);
            sheet.fill(indices, from, filled);
            for (int i = 0; i < actors; i++) {
                if (causes.game().stakes(i).preference() == null) {
                    sheet.utilities(i, utilities);
                    System.arraycopy(utilities, 0, byActor[i], from, filled);
                } else {
                    for (int j = from; j < from + filled; j++) {
                        int state = states.ordinal(indices[j]);
                        byActor[i][j] = state < 0 ? Double.NaN : order.value(i, state);
                    }
                }
            }
        }
    }

    /** Returns an actor's utility in the setting at one place less that at another; NaN where one has none. */
    double difference(int actor, int low, int high) {
        return byActor[actor][high] - byActor[actor][low];
    }
}
