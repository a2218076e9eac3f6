package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.preference.Order;
import dev.linchpin.engine.stability.Verdict.Sanction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@linkplain StabilityConcept#SIM simultaneous} stability from one state: others' improvements from it,
 * at most one each and at least one in all, made at once with an actor's own.
 *
 * <p>What others would do depends on the state that the actor leaves, and which combinations are feasible on all of
 * them together, so that nothing is shared between states. Method: combinations are tried, those of fewer movers first,
 * until one deters. Cost: for c combinations of others' improvements, at most c looks an improvement of the actor's.
 * Deterministic. One thread at a time.
 */
final class AtOnce {
    private final GameForm form;
    private final Order order;
    private final int state;
    /** By actor, the states that it prefers and can move to. */
    private final int[][] improvements;
    /** By actor, what each of its improvements adds to a setting's index. */
    private final long[][] shifts;
    /** By actor, the state that it moves to, or -1 where it stays. */
    private final int[] target;

    private int end;

    /**
     * Prepares the answers from a state.
     *
     * @param improvements by actor, its improvements from there, those to be tried first before others
     */
    AtOnce(GameForm form, Order order, int state, int[][] improvements) {
        this.form = form;
        this.order = order;
        this.state = state;
        this.improvements = improvements;
        long here = form.states().index(state);
        shifts = new long[improvements.length][];
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = Arrays.stream(improvements[i])
                    .mapToLong(to -> form.states().index(to) - here)
                    .toArray();
        }
        target = new int[improvements.length];
    }

    /** Returns the answer of fewest movers to an improvement, or null. */
    @Nullable
    Sanction find(int improvement, int actor) {
        long here = order.value(actor, state);
        long start = form.states().index(improvement);
        for (int movers = 1; movers < improvements.length; movers++) {
            Arrays.fill(target, -1);
            if (join(0, movers, start, actor, here)) {
                return new Sanction(improvement, steps(), end);
            }
        }
        return null;
    }

    /** Returns whether each improvement of an actor is answered. */
    boolean isStable(int actor) {
        return Arrays.stream(improvements[actor]).allMatch(improvement -> find(improvement, actor) != null);
    }

    /** Whether so many of the actors from one on can join in a move that ends no better than it began. */
    private boolean join(int from, int movers, long index, int actor, long here) {
        if (movers == 0) {
            end = form.states().ordinal(index);
            return end >= 0 && order.value(actor, end) <= here;
        }
        for (int other = from; other < improvements.length; other++) {
            for (int k = 0; other != actor && k < shifts[other].length; k++) {
                target[other] = improvements[other][k];
                if (join(other + 1, movers - 1, index + shifts[other][k], actor, here)) {
                    return true;
                }
            }
            target[other] = -1;
        }
        return false;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int other = 0; other < target.length; other++) {
            if (target[other] >= 0) {
                steps.add(new Step(other, state, target[other]));
            }
        }
        return steps;
    }
}
