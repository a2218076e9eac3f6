package dev.linchpin.engine.coalition;

import dev.linchpin.engine.kernel.Maxima;
import java.util.ArrayList;
import java.util.List;

/**
 * Which ranks a coalition can better for all its members again, wherever certain answers of those outside lead.
 *
 * <p>Ranks below ones that it is known to better need no look; of those that answers lead to, what failed last is tried
 * first. One thread at a time.
 */
final class Recovery {
    /** No more states than this are remembered. */
    private static final int MOST_KNOWN = 64;

    private final int[][] rank;
    private final List<Maxima> best;
    private final int[] classes;
    /** States whose ranks can be bettered, the last ones found, none of them as good as another on all axes. */
    private final List<Integer> bettered = new ArrayList<>();

    /**
     * Prepares to judge.
     *
     * @param rank each member's ranks
     * @param best for each class of the coalition's, the best that its members can have by their own moves
     * @param classes those that the answers lead to
     */
    Recovery(int[][] rank, List<Maxima> best, int[] classes) {
        this.rank = rank;
        this.best = best;
        this.classes = classes.clone();
    }

    /** Returns whether it can better the ranks of a state wherever the answers lead. */
    boolean betters(int state) {
        if (bettered.stream().anyMatch(known -> isReached(known, state))) {
            return true;
        }
        for (int i = 0; i < classes.length; i++) {
            if (best.get(classes[i]).findAbove(rank, state) < 0) {
                int failed = classes[i];
                System.arraycopy(classes, 0, classes, 1, i);
                classes[0] = failed;
                return false;
            }
        }
        bettered.removeIf(known -> isReached(state, known));
        if (bettered.size() == MOST_KNOWN) {
            bettered.removeFirst();
        }
        bettered.add(state);
        return true;
    }

    private boolean isReached(int high, int low) {
        for (int[] axis : rank) {
            if (axis[high] < axis[low]) {
                return false;
            }
        }
        return true;
    }
}
