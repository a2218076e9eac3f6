package dev.linchpin.engine.inverse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/**
 * What may change of one actor's order: free states take any place, the others keep theirs among themselves.
 *
 * <p>The fixed states make a chain of classes, those of equal rank in one; free states are put between, above and below
 * the classes, each at a place of its own. Immutable.
 */
public final class Leeway {
    private final int actor;
    private final int[] rank;
    private final BitSet free;
    private final List<List<Integer>> chain;

    private Leeway(int actor, int[] rank, BitSet free, List<List<Integer>> chain) {
        this.actor = actor;
        this.rank = rank;
        this.free = free;
        this.chain = chain;
    }

    /**
     * Describes an actor's leeway.
     *
     * @param actor the actor
     * @param rank its present rank of each state
     * @param free the states that may take any place
     */
    public static Leeway of(int actor, int[] rank, BitSet free) {
        BitSet fixed = new BitSet();
        fixed.set(0, rank.length);
        fixed.andNot(free);
        return new Leeway(actor, rank.clone(), (BitSet) free.clone(), classes(rank, fixed));
    }

    /** The classes of equal rank that some states make, the worst first. */
    private static List<List<Integer>> classes(int[] rank, BitSet states) {
        TreeMap<Integer, List<Integer>> classes = new TreeMap<>();
        states.stream()
                .forEach(s ->
                        classes.computeIfAbsent(rank[s], r -> new ArrayList<>()).add(s));
        return classes.values().stream().map(List::copyOf).toList();
    }

    /** Returns the leeway without some of its free states. */
    Leeway without(BitSet some) {
        BitSet left = (BitSet) free.clone();
        left.andNot(some);
        return new Leeway(actor, rank, left, chain);
    }

    /** Returns whose order it is. */
    public int actor() {
        return actor;
    }

    /** Returns how many states there are. */
    public int states() {
        return rank.length;
    }

    /** Returns the present rank of a state. */
    public int rank(int state) {
        return rank[state];
    }

    /** Returns whether a state may take any place. */
    public boolean isFree(int state) {
        return free.get(state);
    }

    /** Returns the free states, ascending. */
    public List<Integer> free() {
        return free.stream().boxed().toList();
    }

    /** Returns the classes of fixed states, the worst first. */
    public List<List<Integer>> chain() {
        return chain;
    }

    /** Returns whether two states may stand otherwise to each other than they do. */
    public boolean isOpen(int one, int other) {
        return one != other && (free.get(one) || free.get(other));
    }

    /** Returns in how many orders the states can stand. */
    public BigInteger orders() {
        return Arrangements.inserted(chain.size(), free.cardinality());
    }

    /** Returns the present classes of equal rank, the worst first. */
    List<List<Integer>> present() {
        BitSet all = new BitSet();
        all.set(0, rank.length);
        return classes(rank, all);
    }
}
