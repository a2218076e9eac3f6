package dev.linchpin.engine.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each actor foresees that things will end if it is to move, from every state at once, one move further ahead at
 * a time.
 *
 * <p>Without a move left things end where they are. With one more, an actor foresees after each of its moves that one
 * of the others who would move with those left goes on, of several the one whose end it ranks lowest, of equals the
 * first; it picks the move whose end it ranks highest, of equals the one to the lowest state, and makes it if it ranks
 * that end above where it is.
 *
 * <p>Method: backward induction (Kilgour 1985). Per group the best two of its states are kept, so that a state finds the
 * best other than itself. Cost: for n states, m actors and fibres of p parts O(n·m² + n·m·p) time a move and n·m ints.
 * Deterministic.
 */
public final class LookAhead {
    private final List<Mover> movers;
    private final int[][] ends;

    private LookAhead(List<Mover> movers, int[][] ends) {
        this.movers = movers;
        this.ends = ends;
    }

    /** Returns what actors foresee who have no move left. */
    public static LookAhead none(List<Mover> movers, int states) {
        int[] here = IntStream.range(0, states).toArray();
        int[][] ends = new int[movers.size()][];
        Arrays.fill(ends, here);
        return new LookAhead(List.copyOf(movers), ends);
    }

    /** Returns what actors foresee who have one move more left. */
    public LookAhead further() {
        int[][] deeper = IntStream.range(0, ends.length)
                .parallel()
                .mapToObj(i -> {
                    int[] after = after(i);
                    int[] picks = picks(i, after);
                    for (int s = 0; s < picks.length; s++) {
                        picks[s] = picks[s] == s ? s : after[picks[s]];
                    }
                    return picks;
                })
                .toArray(int[][]::new);
        return new LookAhead(movers, deeper);
    }

    /** Returns whether actors foresee the same, everywhere. */
    public boolean foreseesAs(LookAhead other) {
        return Arrays.deepEquals(ends, other.ends);
    }

    /** Returns, for each state, where an actor foresees that things end if it is to move; owned by this object. */
    public int[] ends(int actor) {
        return ends[actor];
    }

    /** Returns, for each state, the one that an actor with one move more would move to; itself where it would stay. */
    public int[] picks(int actor) {
        return picks(actor, after(actor));
    }

    /** For each state, where things end if the actor has just moved there. */
    private int[] after(int actor) {
        int[] rank = movers.get(actor).rank;
        int[] after = new int[rank.length];
        for (int s = 0; s < after.length; s++) {
            int worst = s;
            for (int b = 0; b < ends.length; b++) {
                int end = ends[b][s];
                if (b != actor && end != s && (worst == s || rank[end] < rank[worst])) {
                    worst = end;
                }
            }
            after[s] = worst;
        }
        return after;
    }

    private int[] picks(int actor, int[] after) {
        Mover mover = movers.get(actor);
        int[] group = mover.groupOfState;
        int[] rank = mover.rank;
        int[] best = new int[mover.groups()];
        int[] second = new int[mover.groups()];
        Arrays.fill(best, -1);
        Arrays.fill(second, -1);
        for (int s = 0; s < after.length; s++) {
            int g = group[s];
            if (isBetter(s, best[g], rank, after)) {
                second[g] = best[g];
                best[g] = s;
            } else if (isBetter(s, second[g], rank, after)) {
                second[g] = s;
            }
        }
        int[] elsewhere = elsewhere(mover, best, rank, after);
        int[] picks = new int[after.length];
        for (int s = 0; s < picks.length; s++) {
            int g = group[s];
            int pick = best[g] == s ? second[g] : best[g];
            int other = elsewhere[g];
            if (pick < 0 || (other >= 0 && isBetter(other, pick, rank, after))) {
                pick = other;
            }
            picks[s] = pick >= 0 && rank[after[pick]] > rank[s] ? pick : s;
        }
        return picks;
    }

    /** For each group, the best state of the other groups that it can move to; -1 where there is none. */
    private static int[] elsewhere(Mover mover, int[] best, int[] rank, int[] after) {
        int[][] targets = mover.targetParts;
        int[] elsewhere = new int[best.length];
        Arrays.fill(elsewhere, -1);
        for (int g = 0; g < best.length && targets.length > 1; g++) {
            int part = g % targets.length;
            for (int target : targets[part]) {
                int state = best[g - part + target];
                if (target != part && state >= 0 && isBetter(state, elsewhere[g], rank, after)) {
                    elsewhere[g] = state;
                }
            }
        }
        return elsewhere;
    }

    /** Whether moving to a state ends better than moving to another, or as well and the state is the lower. */
    private static boolean isBetter(int state, int other, int[] rank, int[] after) {
        if (other < 0) {
            return true;
        }
        int gain = rank[after[state]] - rank[after[other]];
        return gain > 0 || (gain == 0 && state < other);
    }
}
