package dev.linchpin.engine.preference;

import dev.linchpin.engine.game.Cluster;
import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Game.Stake;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.LevelCodes;
import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.engine.game.Mechanism.Outcome;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.preference.AdditiveTables.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Actors' utilities as sums of small tables: what options do by themselves adds up, and what they do only together, at a
 * gate or a saturating outcome, stands in a table over those.
 *
 * <p>Tables are made by following the links forward, causes before effects, so that a utility comes from additions and
 * products alone, as it does on a {@link dev.linchpin.engine.level.LevelSheet}, but in another order. Cost: to make
 * them, in proportion to the links times the places of their causes' tables; a utility, one look a table.
 */
final class UtilityTables {
    /** No table is over more bits of levels than these. */
    private static final int MOST_BITS = 12;

    private static final int MOST_TABLES = 64;

    private final AdditiveTables[] byActor;
    private final double[] error;
    /** The bits of each actor's own options. */
    private final long[] own;
    /** For each actor the least that each of its tables holds, by the levels of its own options. */
    private final @Nullable AdditiveTables[] floors;

    /** For each actor which bits of its options' levels are levels that they have. */
    private final boolean[][] isStrategy;

    private UtilityTables(AdditiveTables[] byActor, double[] error, long[] own, boolean[][] isStrategy) {
        this.byActor = byActor;
        this.error = error;
        this.own = own;
        floors = new AdditiveTables[byActor.length];
        this.isStrategy = isStrategy;
    }

    /**
     * Makes the tables of a game; null where outcomes lie on a cycle, or too many options do what they do only together,
     * or there are too many options for bit fields.
     */
    static @Nullable UtilityTables find(CausalModel causes) {
        LevelCodes codes = causes.game().form().findCodes();
        return codes == null ? null : new Maker(causes.game(), codes).make(causes.clusters());
    }

    /** Returns an actor's utility in a setting, given by its bit field; its given preferences are not looked at. */
    double utility(int actor, long code) {
        return byActor[actor].at(code);
    }

    /**
     * Returns whether strategies may better an actor, setting by setting; null where it has too many, or too much bears
     * on them.
     *
     * @param steps how many grid steps make one unit of its utility
     */
    @Nullable
    Prospects prospects(int actor, double steps) {
        AdditiveTables ofOwn = byActor[actor].reading(own[actor]);
        return isStrategy[actor].length == 0 || !Prospects.areFew(ofOwn, own[actor])
                ? null
                : Prospects.of(ofOwn, own[actor], steps, 2 * error[actor] * steps, isStrategy[actor]);
    }

    /** Returns whether two settings differ in an actor's own options alone. */
    boolean isOwnMove(int actor, long from, long to) {
        return ((from ^ to) & ~own[actor]) == 0;
    }

    /** Returns an actor's strategy in a setting, as its prospects number strategies. */
    int strategy(int actor, long code) {
        return (int) Long.compress(code, own[actor]);
    }

    /**
     * Returns a number that no setting's utility lies below which differs from a setting in others' options only.
     */
    double floor(int actor, long code) {
        AdditiveTables floor = floors[actor];
        if (floor == null) {
            floor = byActor[actor].least(own[actor]);
            floors[actor] = floor;
        }
        return floor.at(code);
    }

    /**
     * Returns a bound on how far an actor's utility here lies from what a level sheet gives: what rounding can do to
     * either, each operation at its worst.
     */
    double error(int actor) {
        return error[actor];
    }

    private static final class Maker {
        private final Game game;
        private final StateSpace space;
        private final LevelCodes codes;
        private final @Nullable AdditiveTables[] levels;
        /** What the terms of an outcome's level come to in all, each at its greatest. */
        private final double[] magnitude;

        private final Map<Condition, Gate> gates = new HashMap<>();

        /** When a link works. */
        @SuppressWarnings("ArrayRecordComponent")
        private record Gate(long mask, boolean[] open) {}

        Maker(Game game, LevelCodes codes) {
            this.game = game;
            this.codes = codes;
            space = game.form().space();
            levels = new AdditiveTables[game.outcomes().size()];
            magnitude = new double[levels.length];
        }

        @Nullable
        UtilityTables make(List<Cluster> clusters) {
            List<List<Link>> into = new ArrayList<>();
            game.outcomes().forEach(any -> into.add(new ArrayList<>()));
            game.links().forEach(link -> into.get(link.to()).add(link));
            for (Cluster cluster : clusters) {
                int outcome = cluster.members().getFirst();
                if (cluster.isCyclic() || !makeLevel(outcome, into.get(outcome))) {
                    return null;
                }
            }
            AdditiveTables[] utilities = new AdditiveTables[game.form().actors()];
            double[] error = new double[utilities.length];
            for (int i = 0; i < utilities.length; i++) {
                List<Part> parts = new ArrayList<>();
                double greatest = 0;
                for (Stake stake : game.stakes(i).stakes()) {
                    addCause(parts, stake.isOption(), stake.target(), stake.weight(), null);
                    greatest += Math.abs(stake.weight()) * (stake.isOption() ? 1 : magnitude[stake.target()]);
                }
                AdditiveTables sum = fitting(0, parts);
                if (sum == null) {
                    return null;
                }
                utilities[i] = sum;
                int operations = 4 * (game.links().size() + parts.size() + sum.count() + 1);
                error[i] = operations * Math.ulp(1.0) * greatest;
            }
            long[] own = new long[utilities.length];
            Arrays.setAll(own, game.form()::ownBits);
            boolean[][] isStrategy = new boolean[own.length][];
            Arrays.setAll(isStrategy, i -> strategies(own[i]));
            return new UtilityTables(utilities, error, own, isStrategy);
        }

        /** Which bits of some options' levels are levels that they have; none where they are too many to tell. */
        private boolean[] strategies(long own) {
            if (Long.bitCount(own) > GameForm.MOST_STRATEGY_BITS) {
                return new boolean[0];
            }
            boolean[] all = new boolean[AdditiveTables.size(own)];
            for (int strategy = 0; strategy < all.length; strategy++) {
                long code = Long.expand(strategy, own);
                all[strategy] = true;
                for (int o = 0; o < space.options(); o++) {
                    all[strategy] &= codes.level(code, o) < space.radix(o);
                }
            }
            return all;
        }

        private boolean makeLevel(int outcome, List<Link> links) {
            Outcome it = game.outcomes().get(outcome);
            List<Part> parts = new ArrayList<>();
            magnitude[outcome] = Math.abs(it.base());
            for (Link link : links) {
                if (link.weight() != 0) {
                    addCause(parts, link.fromOption(), link.from(), link.weight(), gate(link.gate()));
                    magnitude[outcome] += Math.abs(link.weight()) * (link.fromOption() ? 1 : magnitude[link.from()]);
                }
            }
            AdditiveTables level = it.saturating() ? saturated(it.base(), parts) : fitting(it.base(), parts);
            levels[outcome] = level;
            return level != null;
        }

        private static @Nullable AdditiveTables fitting(double constant, List<Part> parts) {
            AdditiveTables sum = AdditiveTables.sum(constant, parts);
            for (int t = 0; t < sum.count(); t++) {
                if (Long.bitCount(sum.mask(t)) > MOST_BITS) {
                    return null;
                }
            }
            return sum.count() > MOST_TABLES ? null : sum;
        }

        /** What saturates together stands in one table. */
        private static @Nullable AdditiveTables saturated(double base, List<Part> parts) {
            AdditiveTables sum = AdditiveTables.sum(base, parts);
            long all = sum.allBits();
            if (Long.bitCount(all) > MOST_BITS) {
                return null;
            }
            double[] table = new double[AdditiveTables.size(all)];
            for (int place = 0; place < table.length; place++) {
                table[place] = StrictMath.tanh(sum.at(Long.expand(place, all)));
            }
            return AdditiveTables.sum(0, List.of(new Part(all, table)));
        }

        private @Nullable Gate gate(@Nullable Condition condition) {
            return condition == null
                    ? null
                    : gates.computeIfAbsent(condition, any -> {
                        long mask = codes.mask(condition.options(space.options()));
                        boolean[] open = new boolean[AdditiveTables.size(mask)];
                        int[] levels = new int[space.options()];
                        for (int place = 0; place < open.length; place++) {
                            long code = Long.expand(place, mask);
                            for (int o = 0; o < levels.length; o++) {
                                levels[o] = codes.level(code, o);
                            }
                            open[place] = condition.holds(levels);
                        }
                        return new Gate(mask, open);
                    });
        }

        /** Adds the parts of a weighted option or outcome, as far as a gate is open. */
        private void addCause(List<Part> parts, boolean isOption, int place, double weight, @Nullable Gate gate) {
            if (isOption) {
                long mask = codes.mask(1L << place);
                double[] shares = new double[AdditiveTables.size(mask)];
                for (int level = 0; level < shares.length; level++) {
                    shares[level] = (double) level / (space.radix(place) - 1);
                }
                parts.add(part(mask, shares, weight, gate));
                return;
            }
            AdditiveTables cause = levels[place];
            if (cause == null) {
                throw new IllegalStateException("Causes come before effects.");
            }
            parts.add(part(0, new double[] {cause.constant()}, weight, gate));
            for (int t = 0; t < cause.count(); t++) {
                parts.add(part(cause.mask(t), cause.table(t), weight, gate));
            }
        }

        private static Part part(long mask, double[] table, double weight, @Nullable Gate gate) {
            long all = gate == null ? mask : mask | gate.mask();
            double[] weighted = new double[AdditiveTables.size(all)];
            long own = Long.compress(mask, all);
            long ofGate = gate == null ? 0 : Long.compress(gate.mask(), all);
            for (int place = 0; place < weighted.length; place++) {
                if (gate == null || gate.open()[(int) Long.compress(place, ofGate)]) {
                    weighted[place] = weight * table[(int) Long.compress(place, own)];
                }
            }
            return new Part(all, weighted);
        }
    }
}
