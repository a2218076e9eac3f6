package dev.linchpin.engine.path;

import dev.linchpin.engine.kernel.Numbering;
import dev.linchpin.engine.kernel.StateReduction;
import dev.linchpin.engine.kernel.StrongComponents;
import dev.linchpin.engine.path.Unsettled.Share;
import dev.linchpin.engine.stability.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The Markov chain of what actors would do from where things stand: those who would move are equally likely to go
 * first, and an actor is equally likely to make any of the moves it likes best.
 *
 * <p>Its absorbing states are the resting points. Only states that can be reached are looked at. Method: the chain's
 * strongly connected parts in causal order; mass flows from part to part, and within a part that is left again the
 * expected visits, within one that is not the long-run shares, are found by {@link StateReduction}. Cost: one look at each
 * reachable state's moves, and for each part of c states O(c³).
 */
public final class Chain {
    private final List<Integer> states;
    private final List<List<ProbableMove>> moves;
    private final Numbering places;
    private final double[] visits;
    private final List<RestingPoint> restingPoints;
    private final List<Unsettled> unsettled;

    private Chain(Walk walk) {
        places = walk.places;
        states = IntStream.range(0, places.count()).mapToObj(places::key).toList();
        moves = List.copyOf(walk.moves);
        visits = walk.visits;
        restingPoints = walk.restingPoints();
        unsettled = walk.unsettled.stream()
                .sorted(Comparator.comparingDouble(Unsettled::probability).reversed())
                .toList();
    }

    /** Follows what actors would do from one state. */
    public static Chain from(int state, Conduct conduct) {
        return from(List.of(new Start(state, 1)), conduct);
    }

    /** Follows what actors would do from where things may stand. */
    public static Chain from(List<Start> starts, Conduct conduct) {
        Walk walk = new Walk(conduct, starts);
        walk.explore();
        walk.flow();
        return new Chain(walk);
    }

    /** Returns the states that can be reached, by ordinal, in the order found. */
    public List<Integer> states() {
        return states;
    }

    /** Returns the moves that would be made from the state at a place in {@link #states}. */
    public List<ProbableMove> moves(int place) {
        return moves.get(place);
    }

    /** Returns how often a state is expected to be stood in before things come to rest or cycle; 0 if unreached. */
    public double expectedVisits(int state) {
        int place = places.find(state);
        return place < 0 ? 0 : visits[place];
    }

    /** Returns the states in which things come to rest, the likeliest first. */
    public List<RestingPoint> restingPoints() {
        return restingPoints;
    }

    /** Returns the closed cycles, the likeliest first. */
    public List<Unsettled> unsettled() {
        return unsettled;
    }

    /** Returns where things stand in the end: resting points, and cycles by their long-run shares. */
    public List<Start> ends() {
        List<Start> ends = new ArrayList<>();
        restingPoints.forEach(rest -> ends.add(new Start(rest.state(), rest.probability())));
        unsettled.forEach(cycle -> cycle.states()
                .forEach(share -> ends.add(new Start(share.state(), cycle.probability() * share.share()))));
        return List.copyOf(ends);
    }

    private static final class Walk {
        final Conduct conduct;
        final List<Start> starts;
        final Numbering places = new Numbering();
        final List<List<ProbableMove>> moves = new ArrayList<>();
        /** For each state, the places to which its moves lead, in their order. */
        final List<int[]> targets = new ArrayList<>();

        final List<Unsettled> unsettled = new ArrayList<>();
        double[] visits = new double[0];

        Walk(Conduct conduct, List<Start> starts) {
            this.conduct = conduct;
            this.starts = starts;
        }

        void explore() {
            starts.forEach(start -> places.add(start.state()));
            for (int p = 0; p < places.count(); p++) {
                List<ProbableMove> out = outOf(places.key(p));
                int[] to = new int[out.size()];
                for (int k = 0; k < to.length; k++) {
                    to[k] = places.add(out.get(k).step().to());
                }
                moves.add(out);
                targets.add(to);
            }
        }

        private List<ProbableMove> outOf(int state) {
            List<List<Step>> byMover = new ArrayList<>();
            for (int i = 0; i < conduct.actors(); i++) {
                List<Step> moves = conduct.moves(state, i);
                if (!moves.isEmpty()) {
                    byMover.add(moves);
                }
            }
            List<ProbableMove> out = new ArrayList<>();
            for (List<Step> moves : byMover) {
                double each = 1.0 / byMover.size() / moves.size();
                moves.forEach(move -> out.add(new ProbableMove(move, each)));
            }
            return List.copyOf(out);
        }

        void flow() {
            visits = new double[places.count()];
            for (Start start : starts) {
                visits[places.add(start.state())] += start.probability();
            }
            List<int[]> parts = StrongComponents.of(targets.toArray(int[][]::new));
            int[] partOf = new int[visits.length];
            for (int k = 0; k < parts.size(); k++) {
                for (int p : parts.get(k)) {
                    partOf[p] = k;
                }
            }
            for (int[] part : parts) {
                if (part.length > 1) {
                    flowAround(part, partOf);
                }
                for (int p : part) {
                    int[] to = targets.get(p);
                    for (int k = 0; k < to.length; k++) {
                        if (partOf[to[k]] != partOf[p]) {
                            visits[to[k]] += visits[p] * moves.get(p).get(k).probability();
                        }
                    }
                }
            }
        }

        /** What arrives in the states of a part becomes their expected visits, if it is ever left. */
        private void flowAround(int[] part, int[] partOf) {
            double[][] within = new double[part.length][part.length];
            double[] leaving = new double[part.length];
            double[] arriving = new double[part.length];
            boolean isClosed = true;
            for (int k = 0; k < part.length; k++) {
                arriving[k] = visits[part[k]];
                int[] to = targets.get(part[k]);
                for (int t = 0; t < to.length; t++) {
                    double probability = moves.get(part[k]).get(t).probability();
                    if (partOf[to[t]] == partOf[part[k]]) {
                        within[k][Arrays.binarySearch(part, to[t])] += probability;
                    } else {
                        leaving[k] += probability;
                        isClosed = false;
                    }
                }
            }
            if (isClosed) {
                unsettled.add(new Unsettled(Arrays.stream(arriving).sum(), shares(part, within)));
                return;
            }
            double[] visited = StateReduction.visits(within, leaving, arriving);
            for (int k = 0; k < part.length; k++) {
                visits[part[k]] = visited[k];
            }
        }

        private List<Share> shares(int[] part, double[][] within) {
            double[] share = StateReduction.longRun(within);
            return IntStream.range(0, part.length)
                    .mapToObj(k -> new Share(places.key(part[k]), share[k]))
                    .sorted(Comparator.comparingDouble(Share::share)
                            .reversed()
                            .thenComparing(Share::state, conduct.form().states()::compare))
                    .toList();
        }

        List<RestingPoint> restingPoints() {
            Likeliest likeliest = new Likeliest();
            List<RestingPoint> found = new ArrayList<>();
            for (int p = 0; p < visits.length; p++) {
                if (moves.get(p).isEmpty()) {
                    found.add(new RestingPoint(places.key(p), visits[p], likeliest.path(p), likeliest.probability[p]));
                }
            }
            found.sort(Comparator.comparingDouble(RestingPoint::probability)
                    .reversed()
                    .thenComparing(RestingPoint::state, conduct.form().states()::compare));
            return List.copyOf(found);
        }

        /** The likeliest way to each state (Dijkstra 1959, on the logarithms). */
        private final class Likeliest {
            final double[] probability = new double[visits.length];
            final @Nullable ProbableMove[] by = new ProbableMove[visits.length];

            Likeliest() {
                PriorityQueue<Start> queue = new PriorityQueue<>(Comparator.comparingDouble(Start::probability)
                        .reversed()
                        .thenComparingInt(Start::state));
                for (Start start : starts) {
                    int p = places.add(start.state());
                    probability[p] = Math.max(probability[p], start.probability());
                    queue.add(new Start(p, start.probability()));
                }
                boolean[] done = new boolean[visits.length];
                while (!queue.isEmpty()) {
                    int p = queue.remove().state();
                    if (!done[p]) {
                        done[p] = true;
                        for (int k = 0; k < targets.get(p).length; k++) {
                            int to = targets.get(p)[k];
                            ProbableMove move = moves.get(p).get(k);
                            double through = probability[p] * move.probability();
                            if (through > probability[to]) {
                                probability[to] = through;
                                by[to] = move;
                                queue.add(new Start(to, through));
                            }
                        }
                    }
                }
            }

            List<ProbableMove> path(int end) {
                Deque<ProbableMove> path = new ArrayDeque<>();
                for (ProbableMove t = by[end];
                        t != null;
                        t = by[places.find(t.step().from())]) {
                    path.addFirst(t);
                }
                return List.copyOf(path);
            }
        }
    }
}
