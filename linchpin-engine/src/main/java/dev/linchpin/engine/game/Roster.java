package dev.linchpin.engine.game;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The states of each group of an actor's {@link Fibres}, so that where it can move to is read off, not worked out.
 *
 * <p>In the order of {@link Moves}: group after group, and within a group ascending by ordinal. Memory: an int a state
 * and one a group, and a byte a state where strategies are told. Immutable.
 */
final class Roster {
    private final int[] groupOfState;
    private final int[][] targetParts;
    /** Where each group begins among the members; one place more says where the last ends. */
    private final int[] begin;

    private final int[] members;
    /** The members' strategies; none where they are not told. */
    private final byte[] strategies;

    private Roster(Fibres fibres, int[] begin, int[] members, byte[] strategies) {
        groupOfState = fibres.groupOfState();
        targetParts = fibres.targetParts();
        this.begin = begin;
        this.members = members;
        this.strategies = strategies;
    }

    /**
     * Lists the members of each group. Cost: O(n) for n states.
     *
     * @param strategy gives the actor's strategy in a state, a number below 32; null where it has more
     */
    static Roster of(Fibres fibres, @Nullable IntUnaryOperator strategy) {
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
        byte[] strategies = new byte[strategy == null ? 0 : members.length];
        for (int at = 0; strategy != null && at < strategies.length; at++) {
            strategies[at] = (byte) strategy.applyAsInt(members[at]);
        }
        return new Roster(fibres, begin, members, strategies);
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

    /**
     * As {@link #forEachTarget}, but of states in which the actor has one of some strategies.
     *
     * @param sought the strategies, a bit a strategy; all where strategies are not told
     */
    void forEachTarget(int state, int sought, IntConsumer visitor) {
        if (strategies.length == 0) {
            forEachTarget(state, visitor);
            return;
        }
        int part = groupOfState[state] % targetParts.length;
        int fibre = groupOfState[state] - part;
        for (int other : targetParts[part]) {
            int end = begin[fibre + other + 1];
            for (int at = begin[fibre + other]; at < end; at++) {
                if ((sought >>> strategies[at] & 1) != 0 && members[at] != state) {
                    visitor.accept(members[at]);
                }
            }
        }
    }
}
