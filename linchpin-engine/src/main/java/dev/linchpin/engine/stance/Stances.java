package dev.linchpin.engine.stance;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Game.Stake;
import dev.linchpin.engine.game.Game.Stakes;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.preference.Order;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Rule;
import dev.linchpin.model.StateRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How each actor stands towards each option where things stand now.
 *
 * <p>An actor with interests is judged by its utility, even in states that rules forbid: the question is what it would
 * make of the act alone. One whose preferences were given outright is judged by its rank, where both states have one.
 */
public final class Stances {
    private final Game game;
    private final List<Stance> all;

    private Stances(Game game, List<Stance> all) {
        this.game = game;
        this.all = all;
    }

    /** Works out every stance in a setting, with its paths, and how it varies over all settings. */
    public static Stances of(CausalModel causes, Order order, long index) {
        return of(causes, Differences.at(causes, order, index), Spreads.of(causes, order), index);
    }

    /** Works out every stance in a setting, with its paths, but not how it varies. */
    public static Stances withoutSpread(CausalModel causes, Order order, long index) {
        return of(causes, Differences.at(causes, order, index), null, index);
    }

    private static Stances of(CausalModel causes, Differences differences, @Nullable Spreads spreads, long index) {
        int options = causes.game().form().space().options();
        List<Stance> all = new ArrayList<>();
        List<List<List<CausalPath>>> paths = new ArrayList<>();
        for (int o = 0; o < options; o++) {
            paths.add(pathsByActor(causes, differences, o, index));
        }
        for (int i = 0; i < causes.game().form().actors(); i++) {
            for (int o = 0; o < options; o++) {
                all.add(new Stance(
                        i,
                        o,
                        differences.stance(i, o),
                        differences.stance(i, o) == null ? forbidding(causes.game(), o, index) : null,
                        paths.get(o).get(i),
                        spreads == null ? null : spreads.spread(i, o, differences.divisor(i))));
            }
        }
        return new Stances(causes.game(), List.copyOf(all));
    }

    /** Works out every stance's value alone: null where the actor does not rank both states; by actor, then option. */
    public static List<List<@Nullable Double>> values(CausalModel causes, Order order, long index) {
        Differences differences = Differences.at(causes, order, index);
        List<List<@Nullable Double>> values = new ArrayList<>();
        for (int i = 0; i < causes.game().form().actors(); i++) {
            List<@Nullable Double> row = new ArrayList<>();
            for (int o = 0; o < causes.game().form().space().options(); o++) {
                row.add(differences.stance(i, o));
            }
            values.add(row);
        }
        return values;
    }

    /** Returns every stance, actor by actor, each option by option. */
    public List<Stance> all() {
        return all;
    }

    /** Returns an actor's stance towards an option. */
    public Stance get(int actor, int option) {
        return all.get(actor * game.form().space().options() + option);
    }

    /** Returns a rule that forbids the setting with an option at its lowest, or else at its highest. */
    private static @Nullable Rule forbidding(Game game, int option, long index) {
        StateRules rules = StateRules.of(game.dossier());
        StateSpace space = game.form().space();
        Rule low = rules.findBroken(space.levels(space.with(index, option, 0)));
        return low != null ? low : rules.findBroken(space.levels(space.with(index, option, space.radix(option) - 1)));
    }

    private static List<List<CausalPath>> pathsByActor(
            CausalModel causes, Differences differences, int option, long index) {
        Game game = causes.game();
        Shift shift = new Shift(causes, option, index);
        Routes routes = Routes.of(shift);
        List<List<CausalPath>> byActor = new ArrayList<>();
        for (int i = 0; i < game.form().actors(); i++) {
            byActor.add(paths(game, differences, routes, i, option));
        }
        return byActor;
    }

    private static List<CausalPath> paths(Game game, Differences differences, Routes routes, int actor, int option) {
        String optionId = game.dossier().options().all().get(option).id();
        Double stance = differences.stance(actor, option);
        double divisor = differences.divisor(actor);
        if (stance == null || divisor == 0) {
            return List.of();
        }
        Stakes stakes = game.stakes(actor);
        if (stakes.preference() != null) {
            return List.of(new CausalPath(List.of(optionId), List.of(), stance));
        }
        List<CausalPath> paths = new ArrayList<>();
        double[] weights = new double[game.outcomes().size()];
        for (Stake stake : stakes.stakes()) {
            if (!stake.isOption()) {
                weights[stake.target()] = stake.weight();
            } else if (stake.target() == option && stake.weight() != 0) {
                paths.add(new CausalPath(List.of(optionId), List.of(), stake.weight() / divisor));
            }
        }
        for (Route route : routes.all()) {
            double share = weights[route.exit()] * routes.effect(route) / divisor;
            if (share != 0) {
                paths.add(path(game, optionId, route, share));
            }
        }
        if (routes.isCut()) {
            double listed = paths.stream().mapToDouble(CausalPath::share).sum();
            paths.add(new CausalPath(List.of(optionId, CausalPath.OTHERS), List.of(), stance - listed));
        }
        paths.sort(Comparator.comparingDouble((CausalPath path) -> -Math.abs(path.share())));
        return paths;
    }

    private static CausalPath path(Game game, String option, Route end, double share) {
        List<String> via = new ArrayList<>();
        List<String> influences = new ArrayList<>();
        List<String> outcomes = game.dossier().outcomes().ids();
        List<Influence> links = game.dossier().influences().all();
        for (Route at = end; at != null; at = at.before()) {
            Influence influence = links.get(at.link());
            String exit = outcomes.get(at.exit());
            via.addFirst(influence.to().equals(exit) ? exit : influence.to() + "~" + exit);
            if (at.isGate()) {
                via.addFirst("when " + influence.name());
            }
            influences.addFirst(influence.name());
        }
        via.addFirst(option);
        return new CausalPath(via, influences, share);
    }

    /** Utilities' differences between an option fully taken and not taken, and what they are measured by. */
    private record Differences(List<List<@Nullable Double>> byActor, List<Double> divisors) {
        static Differences at(CausalModel causes, Order order, long index) {
            Game game = causes.game();
            StateSpace space = game.form().space();
            Utilities utilities = new Utilities(causes, order, ends(space, index));
            List<List<@Nullable Double>> byActor = new ArrayList<>();
            List<Double> divisors = new ArrayList<>();
            for (int i = 0; i < game.form().actors(); i++) {
                List<@Nullable Double> row = new ArrayList<>();
                double greatest = 0;
                for (int o = 0; o < space.options(); o++) {
                    double difference = utilities.difference(i, 2 * o, 2 * o + 1);
                    row.add(Double.isNaN(difference) ? null : difference);
                    greatest = Math.max(greatest, Double.isNaN(difference) ? 0 : Math.abs(difference));
                }
                byActor.add(row);
                divisors.add(greatest <= game.stakes(i).grid() / 2 ? 0 : greatest);
            }
            return new Differences(byActor, divisors);
        }

        /** Returns, for each option, the setting with it at its lowest and the one with it at its highest. */
        private static long[] ends(StateSpace space, long index) {
            long[] ends = new long[2 * space.options()];
            for (int o = 0; o < space.options(); o++) {
                ends[2 * o] = space.with(index, o, 0);
                ends[2 * o + 1] = space.with(index, o, space.radix(o) - 1);
            }
            return ends;
        }

        double divisor(int actor) {
            return divisors.get(actor);
        }

        @Nullable
        Double stance(int actor, int option) {
            Double difference = byActor.get(actor).get(option);
            if (difference == null) {
                return null;
            }
            return divisor(actor) == 0 ? 0 : difference / divisor(actor);
        }
    }
}
