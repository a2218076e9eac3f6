package dev.linchpin.solver;

import dev.linchpin.engine.game.Cluster;
import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Game.Stake;
import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.engine.level.CausalModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Utilities multiplied out: a sum over options of a weight times the option's share of its highest level, each counted
 * where all of some gates are open.
 *
 * <p>Method: outcome by outcome in causal order, terms with the same gates and option added up; a linear cycle by the
 * inverse that the engine solves it with. Cost: as many terms as there are pairs of an option and a set of gates met on
 * a way from it.
 *
 * @param terms the terms; on a path that reads no option, of no option
 * @param mass a bound on the utility, and on every sum that leads to it, whatever the signs: each weight by its size
 */
record UtilityTerms(List<Term> terms, double mass) {
    /** The most terms that one outcome may have. */
    static final int MOST_TERMS = 4_096;

    /** The option of a term that has none. */
    static final int NONE = -1;

    /** Copies the list. */
    UtilityTerms {
        terms = List.copyOf(terms);
    }

    /**
     * One term.
     *
     * @param gates what must hold
     * @param option the option's place, or {@link #NONE} for a term that is constant where the gates hold
     * @param weight what the option adds at its highest level
     */
    record Term(List<Condition> gates, int option, double weight) {
        /** Copies the list. */
        Term {
            gates = List.copyOf(gates);
        }
    }

    /** Multiplies out a game's outcomes, and from them the actors' utilities. */
    static final class Expansion {
        private final CausalModel causes;
        private final Game game;
        private final List<Condition> gates = new ArrayList<>();
        private final Map<Condition, Integer> places = new HashMap<>();
        private final List<Map<Key, Double>> levels;
        private final double[] mass;
        private final List<Obstacle> obstacles = new ArrayList<>();

        /** The gates by number, ascending, and the option. */
        private record Key(List<Integer> gates, int option) {}

        private static final Key ALWAYS = new Key(List.of(), NONE);

        Expansion(CausalModel causes) {
            this.causes = causes;
            game = causes.game();
            int outcomes = game.outcomes().size();
            mass = new double[outcomes];
            levels = new ArrayList<>(Collections.nCopies(outcomes, Map.of()));
            Set<Integer> asked = asked();
            List<Cluster> clusters = causes.clusters();
            for (int c = 0; c < clusters.size() && obstacles.isEmpty(); c++) {
                if (clusters.get(c).members().stream().anyMatch(asked::contains)) {
                    expand(c, clusters.get(c));
                }
            }
        }

        /** The outcomes that some actor's interests follow from. */
        private Set<Integer> asked() {
            Set<Integer> asked = new HashSet<>();
            for (int i = 0; i < game.form().actors(); i++) {
                if (game.stakes(i).preference() == null) {
                    game.stakes(i).stakes().stream()
                            .filter(stake -> !stake.isOption())
                            .forEach(stake -> asked.add(stake.target()));
                }
            }
            int before;
            do {
                before = asked.size();
                for (Link link : game.links()) {
                    if (!link.fromOption() && asked.contains(link.to())) {
                        asked.add(link.from());
                    }
                }
            } while (asked.size() > before);
            return asked;
        }

        /** Returns what keeps utilities from being multiplied out; empty where nothing does. */
        List<Obstacle> obstacles() {
            return List.copyOf(obstacles);
        }

        private void expand(int place, Cluster cluster) {
            for (int member : cluster.members()) {
                if (game.outcomes().get(member).saturating()) {
                    obstacles.add(Obstacle.saturating(game.dossier(), member));
                }
            }
            for (int l = 0; l < game.links().size(); l++) {
                Link link = game.links().get(l);
                if (link.gate() != null && cluster.holdsInside(link)) {
                    obstacles.add(Obstacle.gatedCycle(game.dossier(), l));
                }
            }
            if (!obstacles.isEmpty()) {
                return;
            }
            for (int member : cluster.members()) {
                Map<Key, Double> sum = new LinkedHashMap<>();
                sum.put(ALWAYS, game.outcomes().get(member).base());
                mass[member] = Math.abs(game.outcomes().get(member).base());
                for (Link link : game.links()) {
                    if (link.to() == member && !cluster.holdsInside(link)) {
                        add(sum, cause(link.fromOption(), link.from()), link.weight(), link.gate());
                        mass[member] += Math.abs(link.weight()) * (link.fromOption() ? 1 : mass[link.from()]);
                    }
                }
                levels.set(member, sum);
            }
            if (cluster.isCyclic()) {
                solve(place, cluster);
            }
            for (int member : cluster.members()) {
                if (levels.get(member).size() > MOST_TERMS) {
                    obstacles.add(Obstacle.tangled(game.dossier(), member));
                }
            }
        }

        private Map<Key, Double> cause(boolean isOption, int place) {
            return isOption ? Map.of(new Key(List.of(), place), 1.0) : levels.get(place);
        }

        private void add(Map<Key, Double> sum, Map<Key, Double> cause, double weight, @Nullable Condition gate) {
            cause.forEach((key, value) -> sum.merge(gated(key, gate), weight * value, Double::sum));
        }

        private Key gated(Key key, @Nullable Condition gate) {
            if (gate == null) {
                return key;
            }
            TreeSet<Integer> all = new TreeSet<>(key.gates());
            all.add(places.computeIfAbsent(gate, unseen -> {
                gates.add(unseen);
                return gates.size() - 1;
            }));
            return new Key(List.copyOf(all), key.option());
        }

        /** A member's level is the inverse's row times what acts on the members from outside. */
        private void solve(int place, Cluster cluster) {
            List<Integer> members = cluster.members();
            int n = members.size();
            double[][] inside = new double[n][n];
            for (Link link : game.links()) {
                if (cluster.holdsInside(link)) {
                    inside[Collections.binarySearch(members, link.to())][
                                    Collections.binarySearch(members, link.from())] +=
                            link.weight();
                }
            }
            List<Map<Key, Double>> solved = new ArrayList<>();
            double[] solvedMass = new double[n];
            members.forEach(member -> solved.add(new LinkedHashMap<>()));
            for (int from = 0; from < n; from++) {
                double[] unit = new double[n];
                unit[from] = 1;
                double[] column = causes.solve(place, inside, unit);
                for (int to = 0; to < n; to++) {
                    add(solved.get(to), levels.get(members.get(from)), column[to], null);
                    solvedMass[to] += Math.abs(column[to]) * mass[members.get(from)];
                }
            }
            for (int i = 0; i < n; i++) {
                levels.set(members.get(i), solved.get(i));
                mass[members.get(i)] = Math.max(mass[members.get(i)], solvedMass[i]);
            }
        }

        /** Returns an actor's utility, multiplied out. */
        UtilityTerms utility(int actor) {
            Map<Key, Double> sum = new LinkedHashMap<>();
            double bound = 0;
            for (Stake stake : game.stakes(actor).stakes()) {
                add(sum, cause(stake.isOption(), stake.target()), stake.weight(), null);
                bound += Math.abs(stake.weight()) * (stake.isOption() ? 1 : mass[stake.target()]);
            }
            List<Term> terms = new ArrayList<>();
            sum.forEach((key, weight) ->
                    terms.add(new Term(key.gates().stream().map(gates::get).toList(), key.option(), weight)));
            return new UtilityTerms(terms, bound);
        }
    }
}
