package dev.linchpin.ensemble.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts draws away, a few at a time, at whichever end of whichever quantity failures are rarest.
 *
 * <p>A cut takes off the outermost draws of the box, at most a twentieth of them, equal values together; where the
 * outermost value alone has more, all that have it. Of all cuts the one is made that raises the density most for each
 * draw given up; among equals the first quantity's, and its lower end. Peeling ends where nothing raises the density,
 * or where a box would have fewer than {@value #FEWEST} draws or a quarter as many as there are failures.
 */
final class Peeling {
    /** The fewest draws that a box may have. */
    static final int FEWEST = 20;

    /** How much of a box a cut may take off. */
    static final double PATIENCE = 0.05;

    private final DrawTable table;
    private final double[] failures;
    private final boolean[] inside;
    private final double failing;
    private int count;
    private double sum;

    private final List<Cut> cuts = new ArrayList<>();

    /** A cut, and what is inside after it. */
    private record Cut(int place, boolean below, double limit, int count, double sum) {
        double gain(int countBefore, double sumBefore) {
            return (sum / count - sumBefore / countBefore) / (countBefore - count);
        }
    }

    Peeling(DrawTable table, double[] failures) {
        this.table = table;
        this.failures = failures;
        this.inside = new boolean[failures.length];
        Arrays.fill(inside, true);
        this.count = failures.length;
        this.failing = Arrays.stream(failures).sum();
        this.sum = failing;
        for (Cut cut = best(); cut != null; cut = best()) {
            make(cut);
        }
    }

    private @Nullable Cut best() {
        if (sum >= count) {
            return null;
        }
        Cut best = null;
        double greatest = 0;
        @Nullable Cut[] ends = new Cut[2 * table.quantities().size()];
        IntStream.range(0, ends.length).parallel().forEach(k -> ends[k] = cut(k / 2, k % 2 == 0));
        for (Cut cut : ends) {
            if (cut != null && cut.count >= fewest() && cut.gain(count, sum) > greatest) {
                best = cut;
                greatest = cut.gain(count, sum);
            }
        }
        return best;
    }

    private double fewest() {
        return Math.max(FEWEST, failing / 4);
    }

    /** Returns the cut at one end of a quantity, or null if all that is inside has one value. */
    private @Nullable Cut cut(int place, boolean below) {
        double[] own = table.values(place);
        int[] order = table.order(place);
        int most = Math.max(1, (int) (PATIENCE * count));
        Cut cut = null;
        int met = 0;
        double metSum = 0;
        double last = 0;
        for (int k = 0; k < order.length; k++) {
            int draw = order[below ? k : order.length - 1 - k];
            if (!inside[draw]) {
                continue;
            }
            double value = own[draw];
            if (met > 0 && value != last) {
                if (met <= most || cut == null) {
                    cut = new Cut(place, below, value, count - met, sum - metSum);
                }
                if (met >= most) {
                    return cut;
                }
            }
            met++;
            metSum += failures[draw];
            last = value;
        }
        return cut;
    }

    private void make(Cut cut) {
        double[] own = table.values(cut.place);
        for (int draw = 0; draw < inside.length; draw++) {
            inside[draw] &= cut.below ? own[draw] >= cut.limit : own[draw] <= cut.limit;
        }
        count = cut.count;
        sum = cut.sum;
        cuts.add(cut);
    }

    /** Returns the limits of the box in which lying is most strongly correlated with failing; the largest such. */
    Limits bestLimits() {
        int best = 0;
        double greatest = 0;
        for (int k = 0; k < cuts.size(); k++) {
            if (correlation(cuts.get(k)) > greatest) {
                greatest = correlation(cuts.get(k));
                best = k + 1;
            }
        }
        Limits limits = new Limits(table.quantities().size());
        cuts.subList(0, best).forEach(cut -> limits.set(cut.place, cut.below, cut.limit));
        return limits;
    }

    /** The correlation of lying in a box with failing, but for a factor that all boxes share. */
    private double correlation(Cut cut) {
        double mass = (double) cut.count / failures.length;
        return (cut.sum / cut.count - failing / failures.length) * Math.sqrt(mass / (1 - mass));
    }

    /** Returns all draws, and what was inside after each cut. */
    List<Peel> trajectory() {
        List<Peel> trajectory = new ArrayList<>();
        trajectory.add(new Peel(null, 0, 1, 1, failing / failures.length));
        for (int k = 0; k < cuts.size(); k++) {
            Cut cut = cuts.get(k);
            int restricted = (int) cuts.subList(0, k + 1).stream()
                    .mapToInt(Cut::place)
                    .distinct()
                    .count();
            trajectory.add(new Peel(
                    table.quantities().get(cut.place),
                    restricted,
                    (double) cut.count / failures.length,
                    cut.sum / failing,
                    cut.sum / cut.count));
        }
        return trajectory;
    }
}
