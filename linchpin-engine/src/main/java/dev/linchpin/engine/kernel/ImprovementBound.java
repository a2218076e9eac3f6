package dev.linchpin.engine.kernel;

import java.util.BitSet;

/**
 * In which states all of a mover's improvements are worth no more than a bound that the state has.
 *
 * <p>Method: the states of a group are taken from the best-ranked down, beside those of each group that it can move to,
 * so that ever more of these are improvements; the greatest value among them is carried along. Cost: O(n·p) time for n
 * states and fibres of p parts, one bit a state. Deterministic.
 */
public final class ImprovementBound {
    private ImprovementBound() {}

    /**
     * Returns the states all of whose improvements keep to the bound.
     *
     * @param mover who moves
     * @param value what each state is worth as the end of an improvement
     * @param bound the most that an improvement from each state may be worth
     */
    public static BitSet keptBy(Mover mover, int[] value, int[] bound) {
        BitSet kept = new BitSet();
        kept.set(0, value.length);
        int[][] targets = mover.targetParts;
        for (int first = 0; first < mover.groups(); first += targets.length) {
            for (int part = 0; part < targets.length; part++) {
                for (int target : targets[part]) {
                    clearBroken(mover, first + part, first + target, value, bound, kept);
                }
            }
        }
        return kept;
    }

    private static void clearBroken(Mover mover, int from, int to, int[] value, int[] bound, BitSet kept) {
        int[] members = mover.members;
        int[] rank = mover.memberRank;
        int firstGoal = mover.groupStart[to];
        int goal = mover.groupStart[to + 1] - 1;
        int greatest = Integer.MIN_VALUE;
        for (int at = mover.groupStart[from + 1] - 1; at >= mover.groupStart[from]; at--) {
            while (goal >= firstGoal && rank[goal] > rank[at]) {
                greatest = Math.max(greatest, value[members[goal--]]);
            }
            if (greatest > bound[members[at]]) {
                kept.clear(members[at]);
            }
        }
    }
}
