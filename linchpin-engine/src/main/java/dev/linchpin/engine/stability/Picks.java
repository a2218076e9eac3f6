package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.TooFar;
import dev.linchpin.engine.kernel.LookAhead;
import dev.linchpin.engine.kernel.Mover;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Where actors that look ahead would move from every state: themselves where they would stay. */
final class Picks {
    private final int[][] byActor;
    private final int fewest;
    private final int most;

    private Picks(int[][] byActor, int fewest, int most) {
        this.byActor = byActor;
        this.fewest = fewest;
        this.most = most;
    }

    /** Returns the fewest moves looked ahead: as far as nothing shows at fewer. */
    int fewest() {
        return fewest;
    }

    /** Returns the most moves looked ahead; with more all is as with fewer. */
    int most() {
        return most;
    }

    /** Works out what actors do who look some moves ahead. */
    static Picks limited(List<Mover> movers, int states, int moves) {
        LookAhead look = LookAhead.none(movers, states);
        for (int h = 1; h < moves; h++) {
            look = look.further();
        }
        return new Picks(picks(look, movers.size()), moves, moves);
    }

    /**
     * Works out what actors do who look however far ahead.
     *
     * <p>Method: the period by Brent 1980, then its start by two looks a period apart. Cost: up to five times as many
     * steps as the period and its start together, each of {@link LookAhead#further}; three looks' memory.
     *
     * @param most the most moves within which what they foresee has to come again
     * @throws TooFar if it does not: the period and its start together are more
     */
    static Picks nonMyopic(List<Mover> movers, int states, int most) {
        LookAhead none = LookAhead.none(movers, states);
        int period = period(none, most);
        LookAhead start = none;
        LookAhead later = none;
        for (int h = 0; h < period; h++) {
            later = later.further();
        }
        int first = 0;
        while (!start.foreseesAs(later)) {
            start = start.further();
            later = later.further();
            first++;
        }
        if (first + period > most) {
            throw tooFar(most);
        }
        int[][] picks = picks(start, movers.size());
        for (int h = 1; h < period; h++) {
            start = start.further();
            moveWhereStill(picks, picks(start, movers.size()));
        }
        return new Picks(picks, first + 1, first + period);
    }

    /** Finds the period, which takes no more steps than three times the period and its start together. */
    private static int period(LookAhead none, int most) {
        LookAhead kept = none;
        LookAhead look = none.further();
        int period = 1;
        long steps = 1;
        for (int power = 1; !kept.foreseesAs(look); period++) {
            if (++steps > 3L * most) {
                throw tooFar(most);
            }
            if (period == power) {
                kept = look;
                power *= 2;
                period = 0;
            }
            look = look.further();
        }
        return period;
    }

    private static TooFar tooFar(int most) {
        return new TooFar("What actors foresee does not come again within %,d moves.".formatted(most));
    }

    private static int[][] picks(LookAhead look, int actors) {
        return IntStream.range(0, actors).parallel().mapToObj(look::picks).toArray(int[][]::new);
    }

    private static void moveWhereStill(int[][] picks, int[][] others) {
        for (int i = 0; i < picks.length; i++) {
            int[] mine = picks[i];
            int[] further = others[i];
            Arrays.setAll(mine, s -> mine[s] == s ? further[s] : mine[s]);
        }
    }

    /** Returns the state that an actor would move to; the state itself where it would stay. */
    int of(int actor, int state) {
        return byActor[actor][state];
    }

    /** Returns the states from which an actor would not move. */
    BitSet stable(int actor) {
        BitSet stable = new BitSet();
        for (int s = 0; s < byActor[actor].length; s++) {
            stable.set(s, byActor[actor][s] == s);
        }
        return stable;
    }
}
