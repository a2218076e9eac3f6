package dev.linchpin.ensemble.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.special.Beta;
import org.jspecify.annotations.Nullable;

/** A box that sheds restrictions that could be chance, and grows where that costs no density. */
final class Box {
    /** How probable a restriction may be by chance, over all quantities together. */
    private static final double SIGNIFICANCE = 0.05;

    private final DrawTable table;
    private final double[] failures;
    private final Limits limits;

    Box(DrawTable table, double[] failures, Limits limits) {
        this.table = table;
        this.failures = failures;
        this.limits = limits;
    }

    /** How many draws there are somewhere, and how many of them fail. */
    private static final class Tally {
        private int count;
        private double failing;

        void add(double failure) {
            count++;
            failing += failure;
        }

        double density() {
            return failing / count;
        }
    }

    /** What lies inside, and for each restricted quantity what would lie inside as well without its limits. */
    private record Tallies(Tally inside, List<Tally> kept) {}

    private Tallies tallies(int[] restricted) {
        Tally inside = new Tally();
        List<Tally> kept = Stream.generate(Tally::new).limit(restricted.length).toList();
        for (int draw = 0; draw < failures.length; draw++) {
            int broken = -1;
            int breaches = 0;
            for (int k = 0; k < restricted.length && breaches < 2; k++) {
                if (isOutside(draw, restricted[k])) {
                    broken = k;
                    breaches++;
                }
            }
            if (breaches == 0) {
                inside.add(failures[draw]);
            } else if (breaches == 1) {
                kept.get(broken).add(failures[draw]);
            }
        }
        return new Tallies(inside, kept);
    }

    private boolean isOutside(int draw, int place) {
        double value = table.values(place)[draw];
        return value < limits.low(place) || value > limits.high(place);
    }

    /**
     * Returns how probable it is that so many draws of the box fail, or more, at the rate without one restriction: the
     * upper tail of the binomial law, by the incomplete beta function, which is between whole numbers what the tail is
     * at them.
     */
    private static double quasiPValue(Tally inside, Tally kept) {
        double rate = (inside.failing + kept.failing) / (inside.count + kept.count);
        if (inside.failing == 0 || rate == 1) {
            return 1;
        }
        return Beta.regularizedBeta(rate, inside.failing, inside.count - inside.failing + 1);
    }

    /** Drops restrictions that could be chance, one at a time, the least sure first. */
    void dropWhatCouldBeChance() {
        while (true) {
            int[] restricted = limits.restricted();
            Tallies tallies = tallies(restricted);
            int worst = -1;
            double highest = SIGNIFICANCE / table.quantities().size();
            for (int k = 0; k < restricted.length; k++) {
                double quasiPValue = quasiPValue(tallies.inside, tallies.kept.get(k));
                if (quasiPValue >= highest) {
                    highest = quasiPValue;
                    worst = restricted[k];
                }
            }
            if (worst < 0) {
                return;
            }
            limits.drop(worst);
        }
    }

    /** Moves limits out, at most a twentieth of the box at a time, as long as the density does not fall. */
    void paste() {
        while (true) {
            int[] restricted = limits.restricted();
            Tally inside = tallies(restricted).inside;
            Strip best = null;
            for (int place : restricted) {
                for (boolean below : new boolean[] {true, false}) {
                    Strip strip = strip(restricted, place, below, inside);
                    if (strip != null && (best == null || strip.density > best.density)) {
                        best = strip;
                    }
                }
            }
            if (best == null || best.density < inside.density()) {
                return;
            }
            limits.set(best.place, best.below, best.limit);
        }
    }

    /** What lies just outside one limit. */
    private record Strip(int place, boolean below, double limit, double density) {}

    private @Nullable Strip strip(int[] restricted, int place, boolean below, Tally inside) {
        int[] beyond = beyond(restricted, place, below);
        if (beyond.length == 0) {
            // no draw tells where the limit should be
            limits.open(place, below);
            return null;
        }
        int most = Math.max(1, (int) (Peeling.PATIENCE * inside.count));
        Tally tally = new Tally();
        double last = 0;
        for (int draw : beyond) {
            double value = table.values(place)[draw];
            if (tally.count >= most && value != last) {
                break;
            }
            tally.add(failures[draw]);
            last = value;
        }
        return new Strip(place, below, last, tally.density());
    }

    /** Returns the draws that one limit alone keeps out, the nearest first. */
    private int[] beyond(int[] restricted, int place, boolean below) {
        List<Integer> beyond = new ArrayList<>();
        for (int draw = 0; draw < failures.length; draw++) {
            double value = table.values(place)[draw];
            if (below ? value < limits.low(place) : value > limits.high(place)) {
                int at = draw;
                if (Arrays.stream(restricted).noneMatch(other -> other != place && isOutside(at, other))) {
                    beyond.add(draw);
                }
            }
        }
        Comparator<Integer> outwards = Comparator.comparingDouble(draw -> table.values(place)[draw]);
        beyond.sort(below ? outwards.reversed() : outwards);
        return beyond.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the box in words of its quantities. */
    FailureBox describe() {
        int[] restricted = limits.restricted();
        Tallies tallies = tallies(restricted);
        List<Restriction> restrictions = new ArrayList<>();
        for (int k = 0; k < restricted.length; k++) {
            int place = restricted[k];
            restrictions.add(new Restriction(
                    table.quantities().get(place),
                    limits.hasLow(place) ? limits.low(place) : null,
                    limits.hasHigh(place) ? limits.high(place) : null,
                    quasiPValue(tallies.inside, tallies.kept.get(k))));
        }
        restrictions.sort(Comparator.comparingDouble(Restriction::quasiPValue));
        return new FailureBox(
                restrictions,
                (double) tallies.inside.count / failures.length,
                tallies.inside.failing / Arrays.stream(failures).sum(),
                tallies.inside.density());
    }
}
