package dev.linchpin.engine.game;

import java.util.function.IntConsumer;

/**
 * The states of each group of an actor's {@link Fibres}, so that where it can move to is read off, not worked out.
 *
 * <p>In the order of {@link Moves}: group after group, and within a group ascending by ordinal. Memory: an int a state
 * and one a group. Immutable.
 */
final class Roster {
    private final int[] groupOfState;
    private final int[][] targetParts;
    /** Where each group begins among the members; one place more says where the last ends. */
    private final int[] begin;

    private final int[] members;

    private Roster(Fibres fibres, int[] begin, int[] members) {
        groupOfState = fibres.groupOfState();
        targetParts = fibres.targetParts();
        this.begin = begin;
        this.members = members;
    }

    /** Lists the members of each group. Cost: O(n) for n states. */
    static Roster of(Fibres fibres) {
        int[] group = fibres.groupOfState();
        int[] begin = new int[fibres.groups() + 1];
        for (int g : group) {
            begin[g + 1]++;
        }
        for (int g = 0; g < fibres.groups(); g++) {
            begin[g + 1] += begin[g];
        }
        int[] next = begin.clone();
        int[] members = new int[group.length];
        for (int s = 0; s < group.length; s++) {
            members[next[group[s]]++] = s;
        }
        return new Roster(fibres, begin, members);
    }

    /** Hands each state that the actor can move to from a state, other than that, to a visitor. */
    void forEachTarget(int state, IntConsumer visitor) {
        int part = groupOfState[state] % targetParts.length;
        int fibre = groupOfState[state] - part;
        for (int other : targetParts[part]) {
            int end = begin[fibre + other + 1];
            for (int at = begin[fibre + other]; at < end; at++) {
                if (members[at] != state) {
                    visitor.accept(members[at]);
                }
            }
        }
    }
}
