package dev.linchpin.engine.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One actor's moves, as sweeps and rounds use them: which states it can move between, how it ranks them, and where it
 * would step. Holds the arrays it is given.
 *
 * <p>States among which it moves at will make a group. Groups of one fibre follow each other, one for each part of the
 * fibre; from part to part either every state can move to every other or none to any, and what can be reached in two
 * moves can be in one.
 */
public final class Mover {
    final int[] groupOfState;
    final int[][] targetParts;
    final int[][] originParts;
    final int[] groupStart;
    final int[] members;
    final int[] memberRank;
    final int[] rank;
    /** The steps it would take; null for any. */
    final @Nullable Goals goals;

    private Mover(Mover of, Goals goals) {
        groupOfState = of.groupOfState;
        targetParts = of.targetParts;
        originParts = of.originParts;
        groupStart = of.groupStart;
        members = of.members;
        memberRank = of.memberRank;
        rank = of.rank;
        this.goals = goals;
    }

    /**
     * Prepares a mover who may take any step. Cost: O(n) time and two ints a state.
     *
     * @param groupOfState each state's group
     * @param groups how many groups there are
     * @param targetParts for each part of a fibre, those that it can move to, itself included
     * @param originParts for each part of a fibre, those that can move to it, itself included
     * @param rank how the mover ranks states
     * @param ascending the states in ascending order of that rank
     */
    public Mover(
            int[] groupOfState, int groups, int[][] targetParts, int[][] originParts, int[] rank, int[] ascending) {
        this.groupOfState = groupOfState;
        this.targetParts = targetParts;
        this.originParts = originParts;
        this.rank = rank;
        goals = null;
        groupStart = new int[groups + 1];
        for (int group : groupOfState) {
            groupStart[group + 1]++;
        }
        for (int g = 0; g < groups; g++) {
            groupStart[g + 1] += groupStart[g];
        }
        int[] fill = Arrays.copyOf(groupStart, groups);
        members = new int[groupOfState.length];
        for (int state : ascending) {
            members[fill[groupOfState[state]]++] = state;
        }
        memberRank = new int[members.length];
        for (int at = 0; at < members.length; at++) {
            memberRank[at] = rank[members[at]];
        }
    }

    /** Returns the mover limited to improvements: steps to states that it ranks above where it stands. */
    public Mover improving() {
        return new Mover(this, new Goals(rank, members, memberRank));
    }

    /**
     * Returns the mover limited to steps to states whose threshold exceeds its rank of where it stands. Cost:
     * O(n log g) time for groups of g states, and two ints a state.
     *
     * @param threshold a threshold for each state, no more than the mover's rank of it
     */
    public Mover where(int[] threshold) {
        long[] packed = new long[members.length];
        for (int at = 0; at < packed.length; at++) {
            packed[at] = (long) threshold[members[at]] << Integer.SIZE | members[at];
        }
        for (int g = 0; g + 1 < groupStart.length; g++) {
            Arrays.sort(packed, groupStart[g], groupStart[g + 1]);
        }
        int[] states = new int[packed.length];
        int[] thresholdAt = new int[packed.length];
        for (int at = 0; at < packed.length; at++) {
            states[at] = (int) packed[at];
            thresholdAt[at] = (int) (packed[at] >>> Integer.SIZE);
        }
        return new Mover(this, new Goals(threshold, states, thresholdAt));
    }

    /** Returns how many groups there are. */
    public int groups() {
        return groupStart.length - 1;
    }

    /** Returns where in {@link #members} each group starts, and behind the last where it ends. */
    public int[] groupStart() {
        return groupStart;
    }

    /** Returns the states group by group, each in ascending order of the mover's rank. */
    public int[] members() {
        return members;
    }

    /** Where a mover would step: to states whose threshold exceeds its rank of where it stands. */
    static final class Goals {
        /** Each state's threshold. */
        final int[] threshold;
        /** The states group by group, each in ascending order of threshold. */
        final int[] states;
        /** The thresholds of {@link #states}. */
        final int[] thresholdAt;

        Goals(int[] threshold, int[] states, int[] thresholdAt) {
            this.threshold = threshold;
            this.states = states;
            this.thresholdAt = thresholdAt;
        }
    }
}
