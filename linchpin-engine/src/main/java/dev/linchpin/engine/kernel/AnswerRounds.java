package dev.linchpin.engine.kernel;

import dev.linchpin.engine.kernel.Mover.Goals;
import java.util.Arrays;
import java.util.List;

/**
 * The worst that the others' answers can bring an actor to, from every state at once: the labels that
 * {@link AnswerSweep} finds, by rounds.
 *
 * <p>Method: one member after the other, each state's label is lowered to the least of those that one step of the
 * member leads to, until a whole round lowers none (Gauss–Seidel on the equations of the least). Since what a member
 * reaches in two steps it reaches in one, the number of rounds is the number of turns that answers take: two or three
 * in most games, as many as there are states at worst. Cost: O(n·p) time a member and round for n states and fibres of
 * p parts, in long runs through memory, where a sweep jumps about; no allocation where steps have thresholds.
 * Deterministic.
 */
public final class AnswerRounds {
    private AnswerRounds() {}

    /**
     * Lowers labels until they settle.
     *
     * @param label each state's value; receives the labels
     * @param movers those who answer
     * @param mostRounds how many rounds to try
     * @return whether they settled; if not, the labels lie between the values and the true ones
     */
    public static boolean settle(int[] label, List<Mover> movers, int mostRounds) {
        int unchanged = 0;
        for (int round = 0; round < mostRounds; round++) {
            for (Mover mover : movers) {
                Goals goals = mover.goals;
                boolean lowered = goals == null ? lowerByAnyStep(mover, label) : lowerByGoals(mover, goals, label);
                unchanged = lowered ? 1 : unchanged + 1;
                if (unchanged >= movers.size()) {
                    return true;
                }
            }
        }
        return movers.isEmpty();
    }

    private static boolean lowerByAnyStep(Mover mover, int[] label) {
        int[] group = mover.groupOfState;
        int[] least = new int[mover.groups()];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int s = 0; s < label.length; s++) {
            least[group[s]] = Math.min(least[group[s]], label[s]);
        }
        int[] reached = overTargets(mover, least);
        boolean lowered = false;
        for (int s = 0; s < label.length; s++) {
            if (reached[group[s]] < label[s]) {
                label[s] = reached[group[s]];
                lowered = true;
            }
        }
        return lowered;
    }

    private static int[] overTargets(Mover mover, int[] least) {
        int[][] targets = mover.targetParts;
        if (targets.length == 1) {
            return least;
        }
        int[] reached = new int[least.length];
        for (int first = 0; first < least.length; first += targets.length) {
            for (int part = 0; part < targets.length; part++) {
                int best = Integer.MAX_VALUE;
                for (int target : targets[part]) {
                    best = Math.min(best, least[first + target]);
                }
                reached[first + part] = best;
            }
        }
        return reached;
    }

    private static boolean lowerByGoals(Mover mover, Goals goals, int[] label) {
        int[][] targets = mover.targetParts;
        boolean lowered = false;
        for (int first = 0; first < mover.groups(); first += targets.length) {
            for (int part = 0; part < targets.length; part++) {
                for (int target : targets[part]) {
                    lowered |= lower(mover, first + part, first + target, goals, label);
                }
            }
        }
        return lowered;
    }

    /** From the best-ranked state of a group down: ever more of the other group's states are worth stepping to. */
    private static boolean lower(Mover mover, int from, int to, Goals goals, int[] label) {
        int[] states = goals.states;
        int[] threshold = goals.thresholdAt;
        int[] members = mover.members;
        int[] rank = mover.memberRank;
        int start = mover.groupStart[from];
        int firstGoal = mover.groupStart[to];
        int goal = mover.groupStart[to + 1] - 1;
        int least = Integer.MAX_VALUE;
        boolean lowered = false;
        for (int at = mover.groupStart[from + 1] - 1; at >= start; at--) {
            while (goal >= firstGoal && threshold[goal] > rank[at]) {
                least = Math.min(least, label[states[goal--]]);
            }
            int state = members[at];
            if (least < label[state]) {
                label[state] = least;
                lowered = true;
            }
        }
        return lowered;
    }
}
