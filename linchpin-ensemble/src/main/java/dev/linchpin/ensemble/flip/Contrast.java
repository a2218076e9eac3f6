package dev.linchpin.ensemble.flip;

import dev.linchpin.engine.bound.NumberBox;
import dev.linchpin.engine.bound.PossibleOrder;
import dev.linchpin.engine.bound.Response;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A number that follows from a game's, such as what one state is worth to an actor beside another, and how far sets of
 * quantities can move it.
 *
 * <p>By the mean value theorem what a quantity adds is what it adds to the game's numbers times a slope between that
 * number's bounds. So what the quantities of a set add is at most the sum of what each adds, the first with the others
 * at their medians, the later ones with the others anywhere.
 */
final class Contrast {
    /** What is nought but for roundings. */
    private static final double NOUGHT = 1e-14;

    private final int place;
    private final NumberHulls hulls;
    private final Function<NumberBox, Response> response;
    private final boolean isMultilinear;
    private final double step;
    /** The quantities that may move it, and the most that each may lower and raise it, the others being anywhere. */
    private final int[] movers;

    private final double[] lowers;
    private final double[] raises;
    private final Strongest lowering;
    private final Strongest raising;
    private final Map<List<Integer>, double[]> ranges = new HashMap<>();
    private final Map<List<Integer>, Local> locals = new HashMap<>();

    /** What the quantities of a set do to it, and what each of the others adds with the rest at their medians. */
    private record Local(double low, double high, Strongest lowering, Strongest raising) {}

    /**
     * Prepares to bound a number.
     *
     * @param place its place among those of its table
     * @param hulls how quantities move the game's numbers
     * @param response bounds on the number over a box; its slopes are read before it is asked again
     * @param isMultilinear whether it is linear in each of the game's numbers
     * @param step a step of the grid on which it is compared with nought, or more; not a number if it never is
     */
    Contrast(
            int place,
            NumberHulls hulls,
            int quantities,
            Function<NumberBox, Response> response,
            boolean isMultilinear,
            double step) {
        this.place = place;
        this.step = step;
        this.hulls = hulls;
        this.response = response;
        this.isMultilinear = isMultilinear;
        Response anywhere = response.apply(hulls.everywhere());
        double[] down = new double[quantities];
        double[] up = new double[quantities];
        for (int q = 0; q < quantities; q++) {
            for (int n : hulls.movedBy(q)) {
                double[] added = hulls.effect(q, n);
                down[q] -= least(added[0], added[1], anywhere.slopeLow(n), anywhere.slopeHigh(n));
                up[q] += greatest(added[0], added[1], anywhere.slopeLow(n), anywhere.slopeHigh(n));
            }
        }
        movers = IntStream.range(0, quantities)
                .filter(q -> down[q] > 0 || up[q] > 0)
                .toArray();
        lowers = Arrays.stream(movers).mapToDouble(q -> down[q]).toArray();
        raises = Arrays.stream(movers).mapToDouble(q -> up[q]).toArray();
        lowering = Strongest.of(movers, lowers);
        raising = Strongest.of(movers, raises);
    }

    /** Returns its place among those of its table. */
    int place() {
        return place;
    }

    /** Returns the least and the greatest that it can be with candidate sets. */
    double[] bounds(CandidateSets sets) {
        if (sets.more() == 0) {
            return range(moving(sets.moved())).clone();
        }
        Local local = local(sets.moved());
        double down = local.lowering.sum(sets.free(), 1) + lowering.sum(sets.free(), sets.more() - 1);
        double up = local.raising.sum(sets.free(), 1) + raising.sum(sets.free(), sets.more() - 1);
        return new double[] {local.low - down, local.high + up};
    }

    /** Returns how it may stand to nought between bounds, as a {@link PossibleOrder} has it. */
    int sign(double[] bounds) {
        if (bounds[0] > 2 * step) {
            return PossibleOrder.BETTER;
        }
        if (bounds[1] < -2 * step) {
            return PossibleOrder.WORSE;
        }
        return Math.max(-bounds[0], bounds[1]) <= NOUGHT ? PossibleOrder.EQUAL : PossibleOrder.ANY;
    }

    /** Returns how it stands to nought at the medians. */
    int signAtMedians() {
        return sign(range(List.of()));
    }

    /** Returns whether it stands to nought as it does at the medians with every set of candidates. */
    boolean isKnown(CandidateSets sets) {
        return sign(bounds(sets)) != PossibleOrder.ANY;
    }

    /** Returns how near the medians are to where its sign changes: the fewer moves that takes, the smaller. */
    double firmness() {
        double[] central = range(List.of());
        double strongest = Double.MIN_NORMAL;
        for (int q : movers) {
            strongest = Math.max(strongest, strength(q));
        }
        return Math.abs(central[0] + central[1]) / 2 / strongest;
    }

    /** Returns the free quantities of candidates that can be in a set that changes its sign, if that is known of those moved. */
    BitSet openers(CandidateSets sets) {
        BitSet openers = new BitSet();
        Local local = local(sets.moved());
        int more = sets.more() - 1;
        for (int k = 0; k < movers.length; k++) {
            if (sets.free().get(movers[k])) {
                // either the quantity is counted as the first, or another is
                double down = lowers[k]
                        + local.lowering.sum(sets.free(), Math.min(1, more))
                        + lowering.sum(sets.free(), more - 1);
                double up = raises[k]
                        + local.raising.sum(sets.free(), Math.min(1, more))
                        + raising.sum(sets.free(), more - 1);
                if (more == 0) {
                    down = local.lowering.size(movers[k]);
                    up = local.raising.size(movers[k]);
                }
                if (sign(new double[] {local.low - down, local.high + up}) == PossibleOrder.ANY) {
                    openers.set(movers[k]);
                }
            }
        }
        return openers;
    }

    /** Returns the most that a quantity may move it either way. */
    double strength(int quantity) {
        int k = Arrays.binarySearch(movers, quantity);
        return k < 0 ? 0 : Math.max(lowers[k], raises[k]);
    }

    /** Returns whether a quantity may move it. */
    boolean isMovedBy(int quantity) {
        return Arrays.binarySearch(movers, quantity) >= 0;
    }

    /** Returns the quantities that may move it, ascending. */
    int[] movers() {
        return movers;
    }

    /** Those of some quantities that may move it. */
    private List<Integer> moving(List<Integer> moved) {
        for (int q : moved) {
            if (!isMovedBy(q)) {
                return moved.stream().filter(this::isMovedBy).toList();
            }
        }
        return moved;
    }

    /** Returns the least and the greatest that it can be with quantities moved that may move it. */
    private double[] range(List<Integer> moving) {
        double[] known = ranges.get(moving);
        if (known == null) {
            double central = moving.isEmpty() ? 0 : range(List.of())[0];
            NumberBox box = hulls.box(moving);
            Response within = response.apply(box);
            known = new double[] {within.low(), within.high()};
            if (!moving.isEmpty()) {
                narrow(known, central, hulls.medians(), box, within);
            }
            ranges.put(moving, known);
        }
        return known;
    }

    private Local local(List<Integer> moved) {
        List<Integer> moving = moving(moved);
        Local known = locals.get(moving);
        if (known == null) {
            known = work(moving);
            locals.put(moving, known);
        }
        return known;
    }

    private Local work(List<Integer> moved) {
        double[] bounds = range(moved);
        Response within = response.apply(hulls.box(moved));
        double[] down = lowers.clone();
        double[] up = raises.clone();
        for (int k = 0; isMultilinear && k < movers.length; k++) {
            int[] numbers = hulls.movedBy(movers[k]);
            if (numbers.length == 1
                    && !hulls.isCrude(numbers[0])
                    && moved.stream().noneMatch(q -> hulls.moves(q, numbers[0]))) {
                int n = numbers[0];
                double below = hulls.aloneAt(movers[k], n, false);
                double above = hulls.aloneAt(movers[k], n, true);
                double from = Math.min(0, Math.min(below, above));
                double to = Math.max(0, Math.max(below, above));
                down[k] = Math.min(down[k], -least(from, to, within.slopeLow(n), within.slopeHigh(n)));
                up[k] = Math.min(up[k], greatest(from, to, within.slopeLow(n), within.slopeHigh(n)));
            }
        }
        return new Local(bounds[0], bounds[1], Strongest.of(movers, down), Strongest.of(movers, up));
    }

    /** Returns the least and the greatest that it can be in a box, given numbers in it. */
    double[] within(NumberBox box, double[] numbers) {
        double central = response.apply(NumberBox.of(numbers)).low();
        Response within = response.apply(box);
        double[] bounds = {within.low(), within.high()};
        narrow(bounds, central, numbers, box, within);
        return bounds;
    }

    /** Narrows bounds to what slopes over a box allow, from its value at some numbers in it. */
    private static void narrow(double[] bounds, double central, double[] numbers, NumberBox box, Response within) {
        double down = central;
        double up = central;
        for (int n = 0; n < numbers.length; n++) {
            if (box.low(n) < box.high(n)) {
                double below = box.low(n) - numbers[n];
                double above = box.high(n) - numbers[n];
                down += least(below, above, within.slopeLow(n), within.slopeHigh(n));
                up += greatest(below, above, within.slopeLow(n), within.slopeHigh(n));
            }
        }
        bounds[0] = Math.max(bounds[0], down);
        bounds[1] = Math.min(bounds[1], up);
    }

    private static double least(double aLow, double aHigh, double bLow, double bHigh) {
        return Math.min(Math.min(aLow * bLow, aLow * bHigh), Math.min(aHigh * bLow, aHigh * bHigh));
    }

    private static double greatest(double aLow, double aHigh, double bLow, double bHigh) {
        return Math.max(Math.max(aLow * bLow, aLow * bHigh), Math.max(aHigh * bLow, aHigh * bHigh));
    }
}
