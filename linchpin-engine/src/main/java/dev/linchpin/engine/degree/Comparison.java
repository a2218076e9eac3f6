package dev.linchpin.engine.degree;

import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Game.Stakes;
import dev.linchpin.engine.preference.Order;
import dev.linchpin.engine.preference.Ranks;
import dev.linchpin.model.Degrees;
import dev.linchpin.model.Degrees.Between;
import dev.linchpin.model.Degrees.Gap;
import dev.linchpin.model.Degrees.PatternPair;
import dev.linchpin.model.StatePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How one actor compares the feasible states: equal, preferred, greatly preferred, or unknown. Immutable.
 *
 * <p>What is great follows the actor's order: if a is greatly preferred to b, then so is what is liked as well as a or
 * better to what is liked as little as b or less. So it comes to one number a rank, the highest rank greatly below it.
 * What is unknown where utilities lie close comes to two, the highest rank surely below and the lowest surely above;
 * pairs of patterns are looked up.
 */
public final class Comparison {
    private final int[] rank;
    private final int[] greatlyBelow;
    private final int[] surelyBelow;
    private final int[] surelyAbove;
    private final List<StatePair> unknownPairs;
    private final BitSet paired;

    private Comparison(
            int[] rank, int[] greatlyBelow, int[] surelyBelow, int[] surelyAbove, List<StatePair> unknownPairs) {
        this.rank = rank;
        this.greatlyBelow = greatlyBelow;
        this.surelyBelow = surelyBelow;
        this.surelyAbove = surelyAbove;
        this.unknownPairs = unknownPairs;
        paired = new BitSet();
        for (StatePair pair : unknownPairs) {
            paired.or(pair.first());
            paired.or(pair.second());
        }
    }

    /**
     * Prepares to compare a game's feasible states as an actor does. Cost: a look at the worth of one state of each
     * rank, and at each state a pattern.
     *
     * @param order says how far apart ranks lie
     */
    static Comparison of(Game game, Ranks ranks, Order order, int actor) {
        int[] rank = ranks.rank(actor);
        long[] worth = worth(rank, ranks.ascending(actor), order, actor);
        int[] greatlyBelow = new int[worth.length];
        Arrays.fill(greatlyBelow, -1);
        int[] surelyBelow = new int[worth.length];
        Arrays.setAll(surelyBelow, r -> r - 1);
        List<StatePair> unknownPairs = List.of();
        Stakes stakes = game.stakes(actor);
        Degrees degrees = game.dossier()
                .degrees()
                .find(game.dossier().actors().all().get(actor).id());
        if (degrees != null) {
            switch (degrees.greatly()) {
                case null -> {}
                case Gap(double size) -> greatlyBelow = farBelow(worth, steps(size, stakes));
                case Between between -> raise(greatlyBelow, rank, pairs(game, between));
            }
            switch (degrees.unknown()) {
                case null -> {}
                case Gap(double size) -> surelyBelow = farBelow(worth, steps(size, stakes));
                case Between between -> unknownPairs = pairs(game, between);
            }
        }
        return new Comparison(rank, greatlyBelow, surelyBelow, above(surelyBelow), unknownPairs);
    }

    /** What the states of each rank are worth. */
    private static long[] worth(int[] rank, int[] ascending, Order order, int actor) {
        long[] found = new long[ascending.length == 0 ? 0 : rank[ascending[ascending.length - 1]] + 1];
        int next = 0;
        for (int state : ascending) {
            if (rank[state] == next) {
                found[next++] = order.value(actor, state);
            }
        }
        return found;
    }

    /** How many steps of the actor's grid, or ranks, a distance is. */
    private static long steps(double size, Stakes stakes) {
        return Math.max(1, Math.round(stakes.preference() == null ? size / Stakes.GRID : size));
    }

    /** For each rank the highest that is worth less by so many steps, or -1. */
    private static int[] farBelow(long[] worth, long steps) {
        int[] below = new int[worth.length];
        int at = -1;
        for (int r = 0; r < worth.length; r++) {
            while (at + 1 < r && worth[r] - worth[at + 1] >= steps) {
                at++;
            }
            below[r] = at;
        }
        return below;
    }

    /** For each rank the lowest that has it among those surely below, or how many ranks there are. */
    private static int[] above(int[] surelyBelow) {
        int[] above = new int[surelyBelow.length];
        int at = 0;
        for (int r = 0; r < above.length; r++) {
            while (at < above.length && surelyBelow[at] < r) {
                at++;
            }
            above[r] = at;
        }
        return above;
    }

    /** Raises what is greatly below each rank by pairs of states that are greatly preferred where they are preferred. */
    private static void raise(int[] greatlyBelow, int[] rank, List<StatePair> pairs) {
        for (StatePair pair : pairs) {
            BitSet better = ranksOf(pair.first(), rank);
            BitSet worse = ranksOf(pair.second(), rank);
            int below = -1;
            for (int r = 0; r < greatlyBelow.length; r++) {
                if (better.get(r)) {
                    below = Math.max(below, worse.previousSetBit(r - 1));
                }
                greatlyBelow[r] = Math.max(greatlyBelow[r], below);
            }
        }
    }

    private static BitSet ranksOf(BitSet states, int[] rank) {
        BitSet ranks = new BitSet();
        states.stream().forEach(state -> ranks.set(rank[state]));
        return ranks;
    }

    private static List<StatePair> pairs(Game game, Between between) {
        List<StatePair> pairs = new ArrayList<>();
        for (PatternPair pair : between.pairs()) {
            pairs.add(new StatePair(states(game, pair.first()), states(game, pair.second())));
        }
        return List.copyOf(pairs);
    }

    private static BitSet states(Game game, StatePattern pattern) {
        FeasibleStates states = game.form().states();
        BitSet fitting = new BitSet();
        for (int s = 0; s < states.count(); s++) {
            fitting.set(s, pattern.fits(game.form().space().levels(states.index(s))));
        }
        return fitting;
    }

    /** Returns how the actor ranks the states; owned by this object. */
    int[] rank() {
        return rank;
    }

    /** Returns the highest rank greatly below a rank, or -1. */
    int greatlyBelow(int rank) {
        return greatlyBelow[rank];
    }

    /** Returns the highest rank that lies far enough below a rank to be surely below it, or -1. */
    int surelyBelow(int rank) {
        return surelyBelow[rank];
    }

    /** Returns the lowest rank that lies far enough above a rank to be surely above it, or how many ranks there are. */
    int surelyAbove(int rank) {
        return surelyAbove[rank];
    }

    /** Returns the states that stand in a pair between which preference is unknown; owned by this object. */
    BitSet paired() {
        return paired;
    }

    /** Returns whether the actor ranks one state above another, whether it is known to prefer it or not. */
    public boolean ranksAbove(int state, int other) {
        return rank[state] > rank[other];
    }

    /** Returns whether the actor greatly prefers one state to another, by its order. */
    public boolean greatlyPrefers(int state, int other) {
        return rank[other] <= greatlyBelow[rank[state]];
    }

    /** Returns whether nobody knows which of two states the actor prefers. */
    public boolean isUnknown(int state, int other) {
        int r = rank[state];
        int q = rank[other];
        if (r != q && q > surelyBelow[r] && q < surelyAbove[r]) {
            return true;
        }
        if (state == other || !paired.get(state) || !paired.get(other)) {
            return false;
        }
        for (StatePair pair : unknownPairs) {
            if (pair.joins(state, other)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the actor is known to prefer one state to another. */
    public boolean surelyPrefers(int state, int other) {
        return rank[state] > rank[other] && !isUnknown(state, other);
    }

    /** States of two patterns. */
    private record StatePair(BitSet first, BitSet second) {
        boolean joins(int state, int other) {
            return (first.get(state) && second.get(other)) || (first.get(other) && second.get(state));
        }
    }
}
