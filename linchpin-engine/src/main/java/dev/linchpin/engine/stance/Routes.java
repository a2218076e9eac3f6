package dev.linchpin.engine.stance;

import dev.linchpin.engine.game.Cluster;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Mechanism.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All ways from an option to outcomes, and what each does.
 *
 * <p>Where a way runs through linear outcomes alone its effect is a product. At a saturating outcome, or at a cycle with
 * one, the effect is shared among the ways that reach it by their Shapley values; behind it the shares run on as
 * products until the next.
 */
final class Routes {
    /** More ways than this are not told apart. */
    static final int MOST = 20_000;

    private final Shift shift;
    private final Game game;
    private final List<Cluster> clusters;
    private final int[] clusterOf;
    private final List<List<Integer>> linksFrom = new ArrayList<>();
    private final List<Route> found = new ArrayList<>();
    private final IdentityHashMap<Route, Double> effects = new IdentityHashMap<>();

    private Routes(Shift shift) {
        this.shift = shift;
        game = shift.causes().game();
        clusters = shift.causes().clusters();
        clusterOf = new int[game.outcomes().size()];
        for (int c = 0; c < clusters.size(); c++) {
            for (int member : clusters.get(c).members()) {
                clusterOf[member] = c;
            }
        }
        for (int v = 0; v < clusterOf.length; v++) {
            linksFrom.add(new ArrayList<>());
        }
    }

    /** Finds an option's ways to every outcome, and what each does to it. */
    static Routes of(Shift shift) {
        Routes routes = new Routes(shift);
        routes.search();
        routes.share();
        return routes;
    }

    /** Returns the ways, each before those that run on from it. */
    List<Route> all() {
        return found;
    }

    /** Returns what a way adds to the level of the outcome that it ends at. */
    double effect(Route route) {
        return effects.getOrDefault(route, 0.0);
    }

    /** Returns whether there are ways that were not told apart. */
    boolean isCut() {
        return found.size() >= MOST;
    }

    private void search() {
        for (int e = 0; e < game.links().size(); e++) {
            Link link = game.links().get(e);
            boolean inside = !link.fromOption() && clusterOf[link.from()] == clusterOf[link.to()];
            if (!link.fromOption() && !inside && shift.perUnit(e) != 0) {
                linksFrom.get(link.from()).add(e);
            }
            enter(null, e, false, shift.direct(e));
            enter(null, e, true, shift.byGate(e));
        }
        for (int at = 0; at < found.size(); at++) {
            Route route = found.get(at);
            for (int e : linksFrom.get(route.exit())) {
                enter(route, e, false, shift.perUnit(e));
            }
        }
    }

    /** Adds a way for each outcome at which the cluster that a link enters can be left. */
    private void enter(@Nullable Route before, int link, boolean gate, double amount) {
        if (amount == 0) {
            return;
        }
        int cluster = clusterOf[game.links().get(link).to()];
        for (int exit : clusters.get(cluster).members()) {
            if (found.size() < MOST) {
                found.add(new Route(before, link, gate, amount, cluster, exit));
            }
        }
    }

    private void share() {
        Map<Integer, List<Route>> byExit = new HashMap<>();
        found.forEach(route ->
                byExit.computeIfAbsent(route.exit(), exit -> new ArrayList<>()).add(route));
        for (Cluster cluster : clusters) {
            for (int exit : cluster.members()) {
                List<Route> routes = byExit.getOrDefault(exit, List.of());
                if (cluster.isSaturating()) {
                    double[] shares = new Saturation(shift, routes).shares();
                    for (int k = 0; k < shares.length; k++) {
                        effects.put(routes.get(k), shares[k]);
                    }
                } else {
                    routes.forEach(route -> effects.put(route, product(route)));
                }
            }
        }
    }

    private double product(Route route) {
        Route before = route.before();
        double entering = before == null ? route.amount() : route.amount() * effect(before);
        return entering
                * shift.gain(route.cluster(), game.links().get(route.link()).to(), route.exit());
    }
}
