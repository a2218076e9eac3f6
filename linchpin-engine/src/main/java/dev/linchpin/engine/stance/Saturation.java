package dev.linchpin.engine.stance;

import dev.linchpin.engine.game.Cluster;
import dev.linchpin.engine.level.CausalModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How the ways that reach a saturating outcome share its change.
 *
 * <p>The worth of a set of ways is the change of the outcome where exactly their changes run from end to end: each
 * influence carries the changes of those of its ways that are in the set, whatever other influences of the same cause
 * carry. A way's share is its Shapley value (Shapley 1953): exact up to {@value #MOST_EXACT} ways, by
 * 2^ways·(size of the tree) work; beyond that the mean over {@value #PERMUTATIONS} seeded orders, half of them the
 * others reversed, each of which adds up to the whole.
 */
final class Saturation {
    private static final int MOST_EXACT = 12;
    private static final int PERMUTATIONS = 1024;
    private static final long SEED = 1;

    private final Shift shift;
    private final int players;
    private final Copy root;

    /** Prepares to share an outcome's change among the ways that end at it. */
    Saturation(Shift shift, List<Route> routes) {
        this.shift = shift;
        players = routes.size();
        List<Arrival> arrivals = new ArrayList<>();
        for (Route route : routes) {
            arrivals.add(new Arrival(route, arrivals.size()));
        }
        root = routes.isEmpty() ? new Copy(0, 0, List.of(), List.of()) : copy(arrivals);
    }

    /** Returns each way's share, in the order given. */
    double[] shares() {
        return players == 0 ? new double[0] : players <= MOST_EXACT ? exact() : sampled();
    }

    private double[] exact() {
        double[] worth = new double[1 << players];
        for (int set = 1; set < worth.length; set++) {
            worth[set] = worth(BitSet.valueOf(new long[] {set}));
        }
        double[] weight = new double[players];
        for (int size = 0; size < players; size++) {
            weight[size] = 1.0 / players;
            for (int k = 1; k <= size; k++) {
                weight[size] *= (double) k / (players - k);
            }
        }
        double[] shares = new double[players];
        for (int set = 0; set < worth.length; set++) {
            for (int p = 0; p < players; p++) {
                if ((set & 1 << p) == 0) {
                    shares[p] += weight[Integer.bitCount(set)] * (worth[set | 1 << p] - worth[set]);
                }
            }
        }
        return shares;
    }

    private double[] sampled() {
        SplittableRandom chance = new SplittableRandom(SEED);
        List<Integer> order = new ArrayList<>();
        for (int p = 0; p < players; p++) {
            order.add(p);
        }
        double[] shares = new double[players];
        for (int k = 0; k < PERMUTATIONS; k++) {
            if (k % 2 == 0) {
                for (int p = players - 1; p > 0; p--) {
                    Collections.swap(order, p, chance.nextInt(p + 1));
                }
            } else {
                Collections.reverse(order);
            }
            BitSet set = new BitSet();
            double before = 0;
            for (int p : order) {
                set.set(p);
                double now = worth(set);
                shares[p] += (now - before) / PERMUTATIONS;
                before = now;
            }
        }
        return shares;
    }

    private double worth(BitSet set) {
        return change(root, set);
    }

    /** An outcome as some influence further on sees it: what reaches it along the ways that run on through that. */
    private record Copy(int cluster, int exit, List<Source> sources, List<Start> starts) {}

    /** An influence from another outcome, as a unit of it adds. */
    private record Source(int entry, double perUnit, Copy cause) {}

    /** A way's first step. */
    private record Start(int entry, double amount, int player) {}

    /** A way, or the beginning of one, and whose it is. */
    private record Arrival(Route route, int player) {}

    private Copy copy(List<Arrival> arrivals) {
        Route any = arrivals.getFirst().route();
        List<Start> starts = new ArrayList<>();
        Map<Integer, List<Arrival>> byLink = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            Route route = arrival.route();
            Route before = route.before();
            if (before == null) {
                starts.add(new Start(entry(route), route.amount(), arrival.player()));
            } else {
                byLink.computeIfAbsent(route.link(), link -> new ArrayList<>())
                        .add(new Arrival(before, arrival.player()));
            }
        }
        List<Source> sources = new ArrayList<>();
        byLink.forEach((link, causes) -> sources.add(
                new Source(shift.causes().game().links().get(link).to(), shift.perUnit(link), copy(causes))));
        return new Copy(any.cluster(), any.exit(), sources, starts);
    }

    private int entry(Route route) {
        return shift.causes().game().links().get(route.link()).to();
    }

    private double change(Copy copy, BitSet set) {
        CausalModel causes = shift.causes();
        Cluster cluster = causes.clusters().get(copy.cluster());
        double[] added = new double[cluster.members().size()];
        for (Start start : copy.starts()) {
            if (set.get(start.player())) {
                added[Collections.binarySearch(cluster.members(), start.entry())] += start.amount();
            }
        }
        for (Source source : copy.sources()) {
            added[Collections.binarySearch(cluster.members(), source.entry())] +=
                    source.perUnit() * change(source.cause(), set);
        }
        if (Arrays.stream(added).allMatch(a -> a == 0)) {
            return 0;
        }
        if (!cluster.isSaturating()) {
            double change = 0;
            for (int i = 0; i < added.length; i++) {
                change +=
                        added[i] * shift.gain(copy.cluster(), cluster.members().get(i), copy.exit());
            }
            return change;
        }
        return saturated(copy, cluster, added);
    }

    private double saturated(Copy copy, Cluster cluster, double[] added) {
        double[][] inside = shift.inside(copy.cluster());
        double[] outside = new double[added.length];
        for (int i = 0; i < outside.length; i++) {
            outside[i] = shift.sumBefore(cluster.members().get(i)) + added[i];
            for (int j = 0; j < outside.length; j++) {
                outside[i] -= inside[i][j] * shift.before(cluster.members().get(j));
            }
        }
        double[] levels = shift.causes().solve(copy.cluster(), inside, outside);
        return levels[Collections.binarySearch(cluster.members(), copy.exit())] - shift.before(copy.exit());
    }
}
