package dev.linchpin.engine.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Of some states, each with a value on every axis, those that none of the others is at least as good as on all axes.
 *
 * <p>Method: the states in descending order of the sum of their values, each kept unless one kept before is at least as
 * good on every axis (the problem: Kung, Luccio and Preparata 1975; the order: Chomicki et al. 2003). Those kept stand
 * in {@link OrthantTree}s of doubling sizes (Bentley and Saxe 1980), so that very many, as where interests are opposed,
 * can be told from the rest as well. Cost: O(n log n) time for the order and a search a state; two ints a state kept
 * and axis. Deterministic: of equals the one of least number is kept.
 */
public final class Maxima {
    private static final int FEW = 32;

    private final int[] states;
    private final OrthantTree tree;

    private Maxima(int[] states, OrthantTree tree) {
        this.states = states;
        this.tree = tree;
    }

    /**
     * Finds the maxima of some states.
     *
     * @param value for each axis, each state's value, small enough that a state's values sum to an int
     * @param among the states
     */
    public static Maxima of(int[][] value, int[] among) {
        long[] order = new long[among.length];
        for (int i = 0; i < order.length; i++) {
            long sum = 0;
            for (int[] axis : value) {
                sum += axis[among[i]];
            }
            order[i] = -sum << Integer.SIZE | among[i];
        }
        Arrays.sort(order);
        int[] kept = new int[8];
        int count = 0;
        int arranged = 0;
        List<OrthantTree> trees = new ArrayList<>();
        for (long next : order) {
            int state = (int) next;
            if (!isReached(trees, kept, arranged, count, value, state)) {
                if (count == kept.length) {
                    kept = Arrays.copyOf(kept, 2 * count);
                }
                kept[count++] = state;
                if (count - arranged == FEW) {
                    arrange(trees, kept, count, value);
                    arranged = count;
                }
            }
        }
        int[] states = Arrays.copyOf(kept, count);
        return new Maxima(states, new OrthantTree(value, states));
    }

    private static boolean isReached(
            List<OrthantTree> trees, int[] kept, int arranged, int count, int[][] value, int state) {
        for (OrthantTree tree : trees) {
            if (tree.find(value, state, 0) >= 0) {
                return true;
            }
        }
        for (int i = arranged; i < count; i++) {
            int a = 0;
            while (a < value.length && value[a][kept[i]] >= value[a][state]) {
                a++;
            }
            if (a == value.length) {
                return true;
            }
        }
        return false;
    }

    /** Arranges the last few kept in a tree, together with trees of the same size, as carries are added. */
    private static void arrange(List<OrthantTree> trees, int[] kept, int count, int[][] value) {
        int size = FEW;
        for (int carries = count / FEW; carries % 2 == 0; carries /= 2) {
            trees.removeLast();
            size *= 2;
        }
        trees.add(new OrthantTree(value, Arrays.copyOfRange(kept, count - size, count)));
    }

    /** Returns the states kept, in descending order of the sum of their values; owned by this object. */
    public int[] states() {
        return states;
    }

    /**
     * Returns a state kept that is better on every axis than another state is by other values; -1 where there is none.
     *
     * @param floor for each axis, each state's other value
     * @param state the other state
     */
    public int findAbove(int[][] floor, int state) {
        return tree.find(floor, state, 1);
    }
}
