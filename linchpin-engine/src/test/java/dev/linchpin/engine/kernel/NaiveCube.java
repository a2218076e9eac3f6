package dev.linchpin.engine.kernel;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Worst ranks and stable states of a cube by closing over single steps until nothing changes. */
final class NaiveCube {
    private final int bits;
    private final int[] own;
    private final int[][] ranks;

    NaiveCube(int bits, int[] own, int[][] ranks) {
        this.bits = bits;
        this.own = own;
        this.ranks = ranks;
    }

    int[] rank(int actor) {
        return ranks[actor];
    }

    int[] gmrWorst(int actor) {
        return settled(actor, ranks[actor].clone(), (mover, from, to) -> true);
    }

    int[] smrWorst(int actor) {
        return capped(actor, settled(actor, best(actor), (mover, from, to) -> true));
    }

    int[] seqWorst(int actor) {
        return settled(actor, ranks[actor].clone(), this::improves);
    }

    int[] sseqWorst(int actor) {
        return capped(actor, settled(actor, best(actor), this::improves));
    }

    int[] cseqWorst(int actor) {
        int[][] seq = new int[own.length][];
        for (int mover = 0; mover < own.length; mover++) {
            seq[mover] = seqWorst(mover);
        }
        return settled(actor, ranks[actor].clone(), (mover, from, to) -> seq[mover][to] > ranks[mover][from]);
    }

    /** The states that no move leads from to a state of greater worst rank than the actor's rank of where it stands. */
    BitSet stable(int actor, int[] worst) {
        BitSet stable = new BitSet();
        for (int s = 0; s < ranks[actor].length; s++) {
            int from = s;
            if (noMove(actor, s, to -> worst[to] > ranks[actor][from])) {
                stable.set(s);
            }
        }
        return stable;
    }

    private boolean noMove(int actor, int from, IntPredicate counts) {
        int mine = own[actor];
        for (int part = mine; ; part = (part - 1) & mine) {
            int to = (from & ~mine) | part;
            if (to != from && counts.test(to)) {
                return false;
            }
            if (part == 0) {
                return true;
            }
        }
    }

    private boolean improves(int mover, int from, int to) {
        return ranks[mover][to] > ranks[mover][from];
    }

    private int[] best(int actor) {
        int[] best = ranks[actor].clone();
        for (int s = 0; s < best.length; s++) {
            int at = s;
            noMove(actor, s, to -> {
                best[at] = Math.max(best[at], ranks[actor][to]);
                return false;
            });
        }
        return best;
    }

    private int[] capped(int actor, int[] worst) {
        for (int s = 0; s < worst.length; s++) {
            worst[s] = Math.min(worst[s], ranks[actor][s]);
        }
        return worst;
    }

    private interface Takes {
        boolean step(int mover, int from, int to);
    }

    private int[] settled(int actor, int[] worst, Takes takes) {
        boolean[] lowered = {true};
        while (lowered[0]) {
            lowered[0] = false;
            for (int s = 0; s < 1 << bits; s++) {
                int from = s;
                for (int mover = 0; mover < own.length; mover++) {
                    int steps = mover;
                    if (mover != actor) {
                        noMove(mover, s, to -> {
                            if (worst[to] < worst[from] && takes.step(steps, from, to)) {
                                worst[from] = worst[to];
                                lowered[0] = true;
                            }
                            return false;
                        });
                    }
                }
            }
        }
        return worst;
    }
}
