package dev.linchpin.ensemble.linchpin;

import dev.linchpin.engine.level.UncertifiedCycle;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.Look;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a dial away from the medians, down and up, until hypotheses flip.
 *
 * <p>What actors do along a dial changes in steps, where some comparison of theirs ties. The search looks at every
 * quarter of the domain; wherever two neighbouring games differ in any move that actors would make it halves the stretch
 * between them, down to {@value #FINE} of the domain; where they differ in the probability of a hypothesis, down to
 * {@value #FINEST}; where they differ in a verdict, to {@value #TOLERANCE}. So a flip found is the first one there is,
 * and is placed within that tolerance, unless a stretch hides another that flips and flips back: one whose two ends show
 * the same moves throughout, or one too short to be halved.
 *
 * <p>Cost: on each side at least one look for each quarter, for each change of what actors do 2 to 4 more, and about 18
 * for each flip. Deterministic.
 */
final class DialSearch {
    static final int PARTS = 4;
    static final double FINE = 1.0 / 16;
    static final double FINEST = 1.0 / 64;
    static final double TOLERANCE = 1e-6;
    /** Sums of the same probabilities differ in their last bits. */
    private static final double SAME = 1e-9;

    private final Circumstance circumstance;
    private final List<Start> starts;
    private final Dial dial;
    private final Place middle;
    private final @Nullable Double[] found;
    private final BitSet open = new BitSet();
    private int looks;

    private DialSearch(Circumstance circumstance, List<Start> starts, Look medians, Dial dial) {
        this.circumstance = circumstance;
        this.starts = starts;
        this.dial = dial;
        middle = new Place(dial.at(), medians);
        found = new Double[medians.probabilities().length];
    }

    /**
     * Searches along a dial.
     *
     * @param medians the look at the medians
     */
    static Flips along(Circumstance circumstance, List<Start> starts, Look medians, Dial dial) {
        DialSearch search = new DialSearch(circumstance, starts, medians, dial);
        List<@Nullable Double> below = search.towards(dial.low(), -1);
        List<@Nullable Double> above = search.towards(dial.high(), 1);
        return new Flips(below, above, search.looks);
    }

    /** A game on the dial; one with a cycle that has no certificate cannot be looked at. */
    private record Place(double value, @Nullable Look look) {
        boolean holds(int hypothesis) {
            return look != null && look.probability(hypothesis) > 0.5;
        }
    }

    private List<@Nullable Double> towards(double end, int sign) {
        Arrays.fill(found, null);
        for (int h = 0; h < found.length; h++) {
            open.set(h, !Double.isNaN(medians().probability(h)));
        }
        Place from = middle;
        while (from.value() != end && !open.isEmpty()) {
            double step = from.value() + sign * dial.width() / PARTS;
            Place to = place(sign * step < sign * end ? step : end);
            search(from, to);
            from = to;
        }
        return Arrays.asList(found.clone());
    }

    private Look medians() {
        Look look = middle.look();
        if (look == null) {
            throw new IllegalStateException("The medians have no look.");
        }
        return look;
    }

    private Place place(double value) {
        looks++;
        Drawing drawing = quantities -> quantities.medians(dial.change().apply(value));
        try {
            return new Place(value, circumstance.look(drawing, starts));
        } catch (UncertifiedCycle e) {
            return new Place(value, null);
        }
    }

    private boolean isFlipped(Place place, int hypothesis) {
        return place.look() != null && place.holds(hypothesis) != middle.holds(hypothesis);
    }

    private void search(Place near, Place far) {
        double length = Math.abs(far.value() - near.value()) / dial.width();
        BitSet flipped = new BitSet();
        open.stream().filter(h -> isFlipped(far, h)).forEach(flipped::set);
        if (length <= (flipped.isEmpty() ? shortest(near.look(), far.look()) : TOLERANCE)) {
            flipped.stream().forEach(h -> found[h] = far.value());
            open.andNot(flipped);
        } else if (!open.isEmpty()) {
            Place between = place((near.value() + far.value()) / 2);
            search(near, between);
            search(between, far);
        }
    }

    /** How short a stretch may be left unsearched between two games of the same verdicts. */
    private static double shortest(@Nullable Look one, @Nullable Look other) {
        if (one == null || other == null) {
            return one == other ? Double.POSITIVE_INFINITY : FINEST;
        }
        for (int h = 0; h < one.probabilities().length; h++) {
            if (Math.abs(one.probability(h) - other.probability(h)) > SAME) {
                return FINEST;
            }
        }
        return isSameCourse(one.chain(), other.chain()) ? Double.POSITIVE_INFINITY : FINE;
    }

    private static boolean isSameCourse(Chain one, Chain other) {
        if (!one.states().equals(other.states())) {
            return false;
        }
        for (int place = 0; place < one.states().size(); place++) {
            if (!one.moves(place).equals(other.moves(place))) {
                return false;
            }
        }
        return true;
    }
}
