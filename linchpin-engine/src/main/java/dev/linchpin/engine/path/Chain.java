package dev.linchpin.engine.path;

import dev.linchpin.engine.kernel.StrongComponents;
import dev.linchpin.engine.path.Unsettled.Share;
import dev.linchpin.engine.stability.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/**
 * The Markov chain of what actors would do from where things stand: those who would move are equally likely to go
 * first, and an actor is equally likely to make any of the moves it likes best.
 *
 * <p>Its absorbing states are the resting points. Only states that can be reached are looked at. Method: the chain's
 * strongly connected parts in causal order; mass flows from part to part, and within a part that is left again the
 * expected visits, within one that is not the long-run shares, solve a linear system of the part's size. Cost: one look
 * at each reachable state's moves, and for each part of c states O(c³).
 */
public final class Chain {
    private final List<Integer> states;
    private final List<List<ProbableMove>> moves;
    private final Map<Integer, Double> visits;
    private final List<RestingPoint> restingPoints;
    private final List<Unsettled> unsettled;

    private Chain(Walk walk) {
        states = List.copyOf(walk.states);
        moves = List.copyOf(walk.moves);
        visits = Map.copyOf(walk.mass);
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
        return visits.getOrDefault(state, 0.0);
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
        final List<Integer> states = new ArrayList<>();
        final List<List<ProbableMove>> moves = new ArrayList<>();
        final Map<Integer, Integer> placeOf = new HashMap<>();
        final Map<Integer, Double> mass = new HashMap<>();
        final List<Unsettled> unsettled = new ArrayList<>();

        Walk(Conduct conduct, List<Start> starts) {
            this.conduct = conduct;
            this.starts = starts;
        }

        void explore() {
            starts.forEach(start -> place(start.state()));
            for (int p = 0; p < states.size(); p++) {
                List<ProbableMove> out = outOf(states.get(p));
                out.forEach(t -> place(t.step().to()));
                moves.add(out);
            }
        }

        private int place(int state) {
            return placeOf.computeIfAbsent(state, s -> {
                states.add(s);
                return states.size() - 1;
            });
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
            double[] arriving = new double[states.size()];
            for (Start start : starts) {
                arriving[place(start.state())] += start.probability();
            }
            int[][] targets = new int[states.size()][];
            Arrays.setAll(
                    targets,
                    p -> moves.get(p).stream()
                            .mapToInt(t -> place(t.step().to()))
                            .distinct()
                            .toArray());
            List<int[]> parts = StrongComponents.of(targets);
            int[] partOf = new int[states.size()];
            for (int k = 0; k < parts.size(); k++) {
                for (int p : parts.get(k)) {
                    partOf[p] = k;
                }
            }
            for (int[] part : parts) {
                flowThrough(part, partOf, targets, arriving);
            }
        }

        private void flowThrough(int[] part, int[] partOf, int[][] targets, double[] arriving) {
            int here = partOf[part[0]];
            boolean rests = targets[part[0]].length == 0;
            boolean closed =
                    Arrays.stream(part).allMatch(p -> Arrays.stream(targets[p]).allMatch(to -> partOf[to] == here));
            if (closed && !rests) {
                double entering =
                        Arrays.stream(part).mapToDouble(p -> arriving[p]).sum();
                unsettled.add(new Unsettled(entering, longRun(part)));
                Arrays.stream(part).forEach(p -> mass.put(states.get(p), arriving[p]));
                return;
            }
            double[] visited = part.length == 1 ? new double[] {arriving[part[0]]} : visits(part, arriving);
            for (int k = 0; k < part.length; k++) {
                mass.put(states.get(part[k]), visited[k]);
                for (ProbableMove t : moves.get(part[k])) {
                    int to = place(t.step().to());
                    if (partOf[to] != here) {
                        arriving[to] += visited[k] * t.probability();
                    }
                }
            }
        }

        /** I − F, F being how probability flows within a part (columns from, rows to). */
        private RealMatrix gap(int[] part) {
            RealMatrix gap = new Array2DRowRealMatrix(part.length, part.length);
            for (int k = 0; k < part.length; k++) {
                gap.addToEntry(k, k, 1);
                for (ProbableMove t : moves.get(part[k])) {
                    int to = Arrays.binarySearch(part, place(t.step().to()));
                    if (to >= 0) {
                        gap.addToEntry(to, k, -t.probability());
                    }
                }
            }
            return gap;
        }

        private static double[] solve(RealMatrix matrix, double[] right) {
            return new LUDecomposition(matrix)
                    .getSolver()
                    .solve(new ArrayRealVector(right, false))
                    .toArray();
        }

        /** Expected visits v = arriving + F·v to the states of a part that is left again. */
        private double[] visits(int[] part, double[] arriving) {
            return solve(
                    gap(part), Arrays.stream(part).mapToDouble(p -> arriving[p]).toArray());
        }

        /** The shares x = F·x, adding up to 1, of a part that is never left; one equation gives way to the sum. */
        private List<Share> longRun(int[] part) {
            int last = part.length - 1;
            RealMatrix matrix = gap(part);
            double[] right = new double[part.length];
            right[last] = 1;
            for (int k = 0; k <= last; k++) {
                matrix.setEntry(last, k, 1);
            }
            double[] share = solve(matrix, right);
            return IntStream.rangeClosed(0, last)
                    .mapToObj(k -> new Share(states.get(part[k]), share[k]))
                    .sorted(Comparator.comparingDouble(Share::share)
                            .reversed()
                            .thenComparing(Share::state, conduct.form().states()::compare))
                    .toList();
        }

        List<RestingPoint> restingPoints() {
            Likeliest likeliest = new Likeliest();
            List<RestingPoint> found = new ArrayList<>();
            for (int p = 0; p < states.size(); p++) {
                if (moves.get(p).isEmpty()) {
                    int state = states.get(p);
                    found.add(new RestingPoint(
                            state, mass.getOrDefault(state, 0.0), likeliest.path(p), likeliest.probability[p]));
                }
            }
            found.sort(Comparator.comparingDouble(RestingPoint::probability)
                    .reversed()
                    .thenComparing(RestingPoint::state, conduct.form().states()::compare));
            return List.copyOf(found);
        }

        /** The likeliest way to each state (Dijkstra 1959, on the logarithms). */
        private final class Likeliest {
            final double[] probability = new double[states.size()];
            final @Nullable ProbableMove[] by = new ProbableMove[states.size()];

            Likeliest() {
                PriorityQueue<Start> queue = new PriorityQueue<>(Comparator.comparingDouble(Start::probability)
                        .reversed()
                        .thenComparingInt(Start::state));
                for (Start start : starts) {
                    int p = place(start.state());
                    probability[p] = Math.max(probability[p], start.probability());
                    queue.add(new Start(p, start.probability()));
                }
                boolean[] done = new boolean[states.size()];
                while (!queue.isEmpty()) {
                    int p = queue.remove().state();
                    if (!done[p]) {
                        done[p] = true;
                        for (ProbableMove t : moves.get(p)) {
                            int to = place(t.step().to());
                            double through = probability[p] * t.probability();
                            if (through > probability[to]) {
                                probability[to] = through;
                                by[to] = t;
                                queue.add(new Start(to, through));
                            }
                        }
                    }
                }
            }

            List<ProbableMove> path(int end) {
                Deque<ProbableMove> path = new ArrayDeque<>();
                for (ProbableMove t = by[end]; t != null; t = by[place(t.step().from())]) {
                    path.addFirst(t);
                }
                return List.copyOf(path);
            }
        }
    }
}
