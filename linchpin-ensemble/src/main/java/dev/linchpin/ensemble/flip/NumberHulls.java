package dev.linchpin.ensemble.flip;

import dev.linchpin.engine.bound.NumberBox;
import dev.linchpin.engine.bound.NumberPlaces;
import dev.linchpin.engine.game.Game;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.quantity.Dependence;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.QuantityCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Between which bounds the numbers of one game in play move as quantities move inside their ranges.
 *
 * <p>Each number is monotone in every one of the quantities that it depends on, whatever the others: a link's weight is
 * its size times a probability whose log-odds add up, an interest's weight a sum of shares times sizes. So its bounds
 * over a box are its extremes at the box's corners, and found there. Not so where shares with a rest may pass one, and
 * too dear where a number depends on very many quantities: there bounds follow from sizes alone. One thread at a time.
 */
final class NumberHulls {
    private static final int MOST_CORNERS = 8;
    private static final int MOST_BOXES = 1_000;

    private final List<MovableQuantity> quantities;
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final Function<Change, Game> games;
    private final NumberPlaces places;
    private final Quantities laws;
    private final double[] medians;
    /** For each number the quantities on which it depends, ascending. */
    private final int[][] dependsOn;

    private final int[][] moves;
    private final boolean[] isCrude;
    private final double[] low;
    private final double[] high;
    private final double[][] atLow;
    private final double[][] atHigh;
    private final List<Map<Integer, double[]>> effects = new ArrayList<>();
    /** Bounds asked for lately, by the quantities moved. */
    private final Map<List<Integer>, NumberBox> boxes = new HashMap<>();

    NumberHulls(List<MovableQuantity> quantities, Quantities laws, Function<Change, Game> games) {
        this.quantities = quantities;
        this.games = games;
        this.laws = laws;
        for (int q = 0; q < quantities.size(); q++) {
            if (laws.isReached(quantities.get(q).name())) {
                placeOf.put(quantities.get(q).name(), q);
            }
        }
        Game game = games.apply(Change.NONE);
        places = new NumberPlaces(game);
        medians = places.numbers(game);
        dependsOn = new int[places.count()][0];
        isCrude = new boolean[places.count()];
        low = medians.clone();
        high = medians.clone();
        atLow = new double[quantities.size()][];
        atHigh = new double[quantities.size()][];
        for (int q = 0; q < quantities.size(); q++) {
            effects.add(new HashMap<>());
            boolean isReached = placeOf.containsKey(quantities.get(q).name());
            atLow[q] = isReached ? numbers(Map.of(q, quantities.get(q).low())) : medians;
            atHigh[q] = isReached ? numbers(Map.of(q, quantities.get(q).high())) : medians;
        }
        Dependence dependence = new Dependence(game.dossier());
        boundLinks(game.dossier(), dependence);
        boundBases(game.dossier());
        boundStakes(game, dependence);
        moves = new int[quantities.size()][];
        for (int q = 0; q < moves.length; q++) {
            moves[q] =
                    effects.get(q).keySet().stream().mapToInt(n -> n).sorted().toArray();
        }
    }

    /** Returns every number at the medians. */
    double[] medians() {
        return medians;
    }

    /** Returns the numbers that a quantity moves. */
    int[] movedBy(int quantity) {
        return moves[quantity];
    }

    /** Returns whether a quantity may move a number. */
    boolean moves(int quantity, int number) {
        return Arrays.binarySearch(dependsOn[number], quantity) >= 0;
    }

    /** Returns whether a number's bounds follow from sizes alone. */
    boolean isCrude(int number) {
        return isCrude[number];
    }

    /** Returns the bounds on what moving a quantity from its median adds to a number, the others being anywhere. */
    double[] effect(int quantity, int number) {
        double[] effect = effects.get(quantity).get(number);
        if (effect == null) {
            throw new IllegalArgumentException("%d does not move %d".formatted(quantity, number));
        }
        return effect;
    }

    /** Returns what a quantity adds to a number at an end of its range, all others at their medians. */
    double aloneAt(int quantity, int number, boolean upper) {
        return (upper ? atHigh : atLow)[quantity][number] - medians[number];
    }

    /** Returns the bounds with every quantity anywhere in its range. */
    NumberBox everywhere() {
        return new NumberBox(low, high);
    }

    /** Returns the bounds with some quantities anywhere in their ranges, all others at their medians. */
    NumberBox box(List<Integer> moved) {
        NumberBox box = boxes.get(moved);
        if (box == null) {
            if (boxes.size() >= MOST_BOXES) {
                boxes.clear();
            }
            box = hull(moved);
            boxes.put(moved, box);
        }
        return box;
    }

    private NumberBox hull(List<Integer> moved) {
        double[] least = medians.clone();
        double[] greatest = medians.clone();
        boolean overlap = false;
        boolean[] touched = new boolean[least.length];
        for (int q : moved) {
            for (int n : moves[q]) {
                overlap |= touched[n];
                touched[n] = true;
                include(least, greatest, n, atLow[q][n]);
                include(least, greatest, n, atHigh[q][n]);
            }
        }
        if (overlap) {
            List<double[]> ranges = moved.stream()
                    .map(q -> new double[] {
                        quantities.get(q).low(), quantities.get(q).high()
                    })
                    .toList();
            return box(moved, ranges);
        }
        return withCrude(least, greatest, moved);
    }

    /** Returns the bounds with some quantities anywhere between two values each, all others at their medians. */
    NumberBox box(List<Integer> moved, List<double[]> ranges) {
        double[] least = null;
        double[] greatest = medians;
        for (int corner = 0; corner < 1 << moved.size(); corner++) {
            Map<Integer, Double> values = new HashMap<>();
            for (int k = 0; k < moved.size(); k++) {
                values.put(moved.get(k), ranges.get(k)[corner >> k & 1]);
            }
            double[] numbers = numbers(values);
            if (least == null) {
                least = numbers.clone();
                greatest = numbers.clone();
            } else {
                for (int n = 0; n < numbers.length; n++) {
                    include(least, greatest, n, numbers[n]);
                }
            }
        }
        return withCrude(least == null ? medians.clone() : least, greatest.clone(), moved);
    }

    private NumberBox withCrude(double[] least, double[] greatest, List<Integer> moved) {
        for (int q : moved) {
            for (int n : moves[q]) {
                if (isCrude[n]) {
                    include(least, greatest, n, low[n]);
                    include(least, greatest, n, high[n]);
                }
            }
        }
        return new NumberBox(least, greatest);
    }

    private static void include(double[] least, double[] greatest, int place, double value) {
        least[place] = Math.min(least[place], value);
        greatest[place] = Math.max(greatest[place], value);
    }

    /** The numbers with some quantities at other values. */
    private double[] numbers(Map<Integer, Double> values) {
        Map<String, Double> set = new HashMap<>();
        values.forEach((q, value) -> set.put(quantities.get(q).name(), value));
        return numbers(new Change(set, Set.of()));
    }

    /** Returns the numbers with something otherwise. */
    double[] numbers(Change change) {
        return places.numbers(games.apply(change));
    }

    private int[] movable(Collection<String> names) {
        return names.stream()
                .filter(placeOf::containsKey)
                .mapToInt(placeOf::get)
                .distinct()
                .sorted()
                .toArray();
    }

    private static int[] joined(int[] some, int[] others) {
        int[] joined = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, joined, some.length, others.length);
        return Arrays.stream(joined).distinct().sorted().toArray();
    }

    private void put(int quantity, int number, double least, double greatest) {
        effects.get(quantity).put(number, new double[] {Math.min(0, least), Math.max(0, greatest)});
    }

    private void boundBases(Dossier dossier) {
        for (int v = 0; v < dossier.outcomes().size(); v++) {
            int number = places.base(v);
            dependsOn[number] = movable(List.of(dossier.outcomes().all().get(v).baseName()));
            for (int q : dependsOn[number]) {
                include(low, high, number, atLow[q][number]);
                include(low, high, number, atHigh[q][number]);
                put(q, number, low[number] - medians[number], high[number] - medians[number]);
            }
        }
    }

    private void boundLinks(Dossier dossier, Dependence dependence) {
        for (int e = 0; e < dossier.influences().size(); e++) {
            Influence influence = dossier.influences().all().get(e);
            int number = places.weight(e);
            int[] size = movable(List.of(influence.name()));
            int[] presence = movable(dependence.ofPresence(influence));
            dependsOn[number] = joined(size, presence);
            double median = laws.medians().value(influence.name());
            double least = size.length == 0 ? median : quantities.get(size[0]).low();
            double greatest =
                    size.length == 0 ? median : quantities.get(size[0]).high();
            // the weight at the median size, by how surely the influence is there
            double[] there = {medians[number], medians[number]};
            if (presence.length > MOST_CORNERS || median == 0) {
                isCrude[number] = true;
                double full = influence.direction().sign() * Math.max(median, Double.MIN_NORMAL);
                there[0] = Math.min(0, full);
                there[1] = Math.max(0, full);
            } else {
                corners(presence, number, there);
            }
            double unit = Math.max(median, Double.MIN_NORMAL);
            for (double end : new double[] {least, greatest}) {
                include(low, high, number, there[0] * (end / unit));
                include(low, high, number, there[1] * (end / unit));
            }
            for (int q : size) {
                double down = least / unit - 1;
                double up = greatest / unit - 1;
                put(
                        q,
                        number,
                        Math.min(Math.min(down * there[0], down * there[1]), Math.min(up * there[0], up * there[1])),
                        Math.max(Math.max(down * there[0], down * there[1]), Math.max(up * there[0], up * there[1])));
            }
            double widest = greatest / unit;
            for (int q : presence) {
                boolean alone = presence.length == 1 && !isCrude[number];
                double down = alone ? there[0] - medians[number] : there[0] - there[1];
                double up = alone ? there[1] - medians[number] : there[1] - there[0];
                put(q, number, down * Math.max(1, widest), up * Math.max(1, widest));
            }
        }
    }

    /** Widens bounds by a number at all corners of some quantities' ranges. */
    private void corners(int[] moved, int number, double[] bounds) {
        for (int corner = 0; corner < 1 << moved.length; corner++) {
            double value = numbers(corner(moved, corner))[number];
            bounds[0] = Math.min(bounds[0], value);
            bounds[1] = Math.max(bounds[1], value);
        }
    }

    private Map<Integer, Double> corner(int[] moved, int corner) {
        Map<Integer, Double> values = new HashMap<>();
        for (int k = 0; k < moved.length; k++) {
            values.put(moved[k], quantities.get(moved[k]).end((corner >> k & 1) == 1));
        }
        return values;
    }

    private void boundStakes(Game game, Dependence dependence) {
        for (int i = 0; i < game.form().actors(); i++) {
            Actor actor = game.dossier().actors().all().get(i);
            int[] shares = movable(dependence.ofShares(actor));
            boolean mayPassOne = mayPassOne(actor);
            for (int k = 0; k < game.stakes(i).stakes().size(); k++) {
                var stake = game.stakes(i).stakes().get(k);
                String target = (stake.isOption()
                                ? game.dossier().options().ids()
                                : game.dossier().outcomes().ids())
                        .get(stake.target());
                boundStake(
                        places.stake(i, k),
                        movable(dependence.ofInterests(actor, target)),
                        shares,
                        mayPassOne,
                        target,
                        actor);
            }
        }
    }

    /** Whether shares beside a rest may add up to more than one. */
    private boolean mayPassOne(Actor actor) {
        double most = 0;
        boolean hasRest = false;
        for (Faction faction : actor.factions()) {
            hasRest |= faction.share().quantity() instanceof Quantity.Rest;
            Law law = laws.law(QuantityCatalog.shareName(actor, faction));
            most += law == null ? 0 : law.quantile(0.95);
        }
        return hasRest && most > 1;
    }

    private void boundStake(int number, int[] sizes, int[] shares, boolean mayPassOne, String target, Actor actor) {
        int[] all = joined(sizes, shares);
        dependsOn[number] = all;
        double[] bounds = {medians[number], medians[number]};
        if (all.length > MOST_CORNERS || mayPassOne) {
            isCrude[number] = true;
            for (var interest : games.apply(Change.NONE).dossier().interests()) {
                if (interest.actor().equals(actor.id()) && interest.target().equals(target)) {
                    bounds[interest.attitude().sign() > 0 ? 1 : 0] +=
                            interest.attitude().sign();
                }
            }
        } else {
            corners(all, number, bounds);
        }
        include(low, high, number, bounds[0]);
        include(low, high, number, bounds[1]);
        for (int q : all) {
            boolean isShare = Arrays.binarySearch(shares, q) >= 0;
            if (isCrude[number] || (isShare && shares.length > 1)) {
                put(q, number, low[number] - high[number], high[number] - low[number]);
            } else {
                // what one adds is monotone in each of the others
                int[] others = Arrays.stream(isShare ? sizes : shares).toArray();
                double least = 0;
                double greatest = 0;
                for (int corner = 0; corner < 1 << others.length; corner++) {
                    Map<Integer, Double> values = corner(others, corner);
                    double without = numbers(values)[number];
                    for (boolean upper : new boolean[] {false, true}) {
                        Map<Integer, Double> with = new HashMap<>(values);
                        with.put(q, quantities.get(q).end(upper));
                        double added = numbers(with)[number] - without;
                        least = Math.min(least, added);
                        greatest = Math.max(greatest, added);
                    }
                }
                put(q, number, least, greatest);
            }
        }
    }
}
