package dev.linchpin.engine.level;

import dev.linchpin.engine.game.Cluster;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.engine.game.StateBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How the levels of a game's outcomes follow from its options: the clusters in causal order, each with the links that
 * act on it. Immutable; {@link LevelSheet} works the levels out.
 */
public final class CausalModel {
    /**
     * The greatest error of a level on a cycle. A hundredth of the grid of utilities (1e-11) would do for ranks; stances
     * are differences, measured by the greatest, which may be small.
     */
    private static final double TOLERANCE = 1e-16;

    private final Game game;
    private final List<Stage> stages;

    private CausalModel(Game game, List<Stage> stages) {
        this.game = game;
        this.stages = stages;
    }

    /**
     * Prepares a game's outcomes.
     *
     * @throws UncertifiedCycle if a cycle has no certificate; ask {@link CycleCertificate#of} first
     */
    public static CausalModel of(Game game) {
        List<Cluster> clusters = game.mechanism().clusters();
        int[] clusterOf = new int[game.outcomes().size()];
        for (int k = 0; k < clusters.size(); k++) {
            for (int member : clusters.get(k).members()) {
                clusterOf[member] = k;
            }
        }
        List<List<Link>> outside = new ArrayList<>();
        List<List<Link>> inside = new ArrayList<>();
        for (int k = 0; k < clusters.size(); k++) {
            outside.add(new ArrayList<>());
            inside.add(new ArrayList<>());
        }
        for (Link link : game.links()) {
            int to = clusterOf[link.to()];
            boolean isInside = !link.fromOption() && clusterOf[link.from()] == to;
            (isInside ? inside : outside).get(to).add(link);
        }
        List<Stage> stages = new ArrayList<>();
        for (int k = 0; k < clusters.size(); k++) {
            Cluster cluster = clusters.get(k);
            stages.add(new Stage(
                    cluster, outside.get(k), inside.get(k), cluster.isCyclic() ? solver(game, clusters, k) : null));
        }
        return new CausalModel(game, List.copyOf(stages));
    }

    private static CycleSolver solver(Game game, List<Cluster> clusters, int place) {
        Cluster cluster = clusters.get(place);
        CycleCertificate certificate = CycleCertificate.of(game.mechanism(), cluster);
        if (!certificate.isUnique()) {
            throw new UncertifiedCycle("The cycle of outcomes %s has spectral radius %s; it must be below 1."
                    .formatted(cluster.members(), certificate.radius()));
        }
        boolean[] saturating = new boolean[cluster.members().size()];
        for (int i = 0; i < saturating.length; i++) {
            saturating[i] = game.outcomes().get(cluster.members().get(i)).saturating();
        }
        return new CycleSolver(saturating, certificate, TOLERANCE / gain(game, clusters, place));
    }

    /** Returns how much an error in a cluster's levels can grow on its way to any outcome; at least 1. */
    private static double gain(Game game, List<Cluster> clusters, int place) {
        double[] error = new double[game.outcomes().size()];
        clusters.get(place).members().forEach(m -> error[m] = 1);
        double greatest = 1;
        for (Cluster cluster : clusters.subList(place + 1, clusters.size())) {
            int n = cluster.members().size();
            double[][] inside = new double[n][n];
            double[] entering = new double[n];
            for (Link link : game.links()) {
                int to = Collections.binarySearch(cluster.members(), link.to());
                if (to >= 0 && cluster.holdsInside(link)) {
                    inside[to][Collections.binarySearch(cluster.members(), link.from())] += Math.abs(link.weight());
                } else if (to >= 0 && !link.fromOption()) {
                    entering[to] += Math.abs(link.weight()) * error[link.from()];
                }
            }
            double[][] inverse = CycleSolver.inverse(inside);
            for (int i = 0; i < n; i++) {
                double here = Math.max(0, CycleSolver.dot(inverse[i], entering));
                error[cluster.members().get(i)] = here;
                greatest = Math.max(greatest, here);
            }
        }
        return greatest;
    }

    /** Returns the game. */
    public Game game() {
        return game;
    }

    /** Returns the clusters of outcomes, causes before effects. */
    public List<Cluster> clusters() {
        return stages.stream().map(Stage::cluster).toList();
    }

    /**
     * Solves one cluster where what acts on it from outside, and how its members act on each other, are given.
     *
     * @param cluster the cluster's place in {@link #clusters}
     * @param inside what a unit of each member (column) adds to each member (row), no more than the links allow
     * @param outside what else acts on each member, bases included
     * @return the members' levels
     */
    public double[] solve(int cluster, double[][] inside, double[] outside) {
        Stage stage = stages.get(cluster);
        double[] levels = outside.clone();
        if (stage.solver() != null) {
            stage.solver().solve(inside, outside, levels);
        } else if (stage.cluster().isSaturating()) {
            levels[0] = StrictMath.tanh(outside[0]);
        }
        return levels;
    }

    /** Returns an empty sheet on which to work levels out, many settings at a time. */
    public LevelSheet newSheet() {
        return newSheet(StateBlock.CAPACITY);
    }

    /**
     * Returns an empty sheet on which to work levels out.
     *
     * @param capacity how many settings at a time, from 1 to {@link StateBlock#CAPACITY}
     */
    public LevelSheet newSheet(int capacity) {
        return new LevelSheet(game, stages, capacity);
    }

    /** Returns the levels of all outcomes in one setting. */
    public double[] levels(long index) {
        LevelSheet sheet = newSheet(1);
        sheet.fill(new long[] {index}, 0, 1);
        double[] levels = new double[game.outcomes().size()];
        Arrays.setAll(levels, v -> sheet.levels(v)[0]);
        return levels;
    }
}
