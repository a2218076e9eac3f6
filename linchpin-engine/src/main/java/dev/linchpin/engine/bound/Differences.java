package dev.linchpin.engine.bound;

import dev.linchpin.engine.game.Cluster;
import dev.linchpin.engine.game.Condition;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.Game.Stake;
import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.engine.game.StateSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an actor's utility differs by between two settings of the options, as its numbers move within a box.
 *
 * <p>Method: interval arithmetic (Moore 1966) on the difference itself, not on two utilities: what the settings share
 * cancels before it is bounded. Forwards along the causal order for levels and their differences, backwards for the
 * slopes (reverse accumulation), the difference of the two settings' slopes carried along in the same way. Of a number
 * that moves alone, where nothing saturates, the bounds are exact. Outcomes on a cycle, and what follows from them, are
 * not bounded. Roundings are not directed: whoever compares the bounds leaves room for a few parts in 10^12.
 *
 * <p>Cost: a few operations a link. One thread at a time.
 */
public final class Differences {
    /** Stands for no setting: the level or utility of one alone is asked for. */
    public static final long NONE = -1;

    private final Game game;
    private final StateSpace space;
    private final NumberPlaces places;
    private final int[] order;
    private final int[][] into;
    private final Link[] links;
    private final boolean[] bounded;

    private final double[] shareHere;
    private final double[] shareThere;
    private final boolean[] openHere;
    private final boolean[] openThere;
    private final Spans here;
    private final Spans there;
    private final Spans gap;
    private final Spans sumGap;
    private final Spans slopeHere;
    private final Spans slopeThere;
    private final Spans pullHere;
    private final Spans pullThere;
    private final Spans pullGap;
    private final Response response;

    /** Prepares to bound what follows from the numbers of a game. */
    public Differences(Game game) {
        this.game = game;
        space = game.form().space();
        places = new NumberPlaces(game);
        links = game.links().toArray(Link[]::new);
        int outcomes = game.outcomes().size();
        order = new int[outcomes];
        bounded = new boolean[outcomes];
        Arrays.fill(bounded, true);
        int next = 0;
        for (Cluster cluster : game.mechanism().clusters()) {
            for (int member : cluster.members()) {
                order[next++] = member;
                bounded[member] = !cluster.isCyclic();
            }
        }
        List<List<Integer>> entering = new ArrayList<>();
        for (int v = 0; v < outcomes; v++) {
            entering.add(new ArrayList<>());
        }
        for (int e = 0; e < links.length; e++) {
            entering.get(links[e].to()).add(e);
        }
        into = entering.stream()
                .map(list -> list.stream().mapToInt(e -> e).toArray())
                .toArray(int[][]::new);
        for (int v : order) {
            for (int e : into[v]) {
                bounded[v] &= links[e].fromOption() || bounded[links[e].from()];
            }
        }
        shareHere = new double[space.options()];
        shareThere = new double[space.options()];
        openHere = new boolean[links.length];
        openThere = new boolean[links.length];
        here = new Spans(outcomes);
        there = new Spans(outcomes);
        gap = new Spans(outcomes);
        sumGap = new Spans(outcomes);
        slopeHere = new Spans(outcomes);
        slopeThere = new Spans(outcomes);
        pullHere = new Spans(outcomes);
        pullThere = new Spans(outcomes);
        pullGap = new Spans(outcomes);
        response = new Response(places.count());
    }

    /** Returns the places of the game's numbers. */
    public NumberPlaces places() {
        return places;
    }

    /** Returns whether an actor's utility can be bounded. */
    public boolean isBounded(int actor) {
        return game.stakes(actor).stakes().stream().allMatch(stake -> stake.isOption() || bounded[stake.target()]);
    }

    /** Returns whether an outcome's level can be bounded. */
    public boolean isBoundedLevel(int outcome) {
        return bounded[outcome];
    }

    /**
     * Bounds what an actor's utility in one setting exceeds that in another by.
     *
     * @param setting a setting by its index
     * @param other another, or {@link #NONE} to bound the utility in the first
     */
    public Response utility(int actor, long setting, long other, NumberBox box) {
        forwards(setting, other, box);
        List<Stake> stakes = game.stakes(actor).stakes();
        Arrays.fill(response.slopeLow, 0);
        Arrays.fill(response.slopeHigh, 0);
        clearPulls();
        response.low = 0;
        response.high = 0;
        for (int k = 0; k < stakes.size(); k++) {
            Stake stake = stakes.get(k);
            int place = places.stake(actor, k);
            double least = box.low(place);
            double greatest = box.high(place);
            int target = stake.target();
            double low = stake.isOption() ? shareHere[target] - shareThere[target] : gap.low[target];
            double high = stake.isOption() ? low : gap.high[target];
            response.slopeLow[place] = low;
            response.slopeHigh[place] = high;
            response.low += Spans.leastProduct(least, greatest, low, high);
            response.high += Spans.greatestProduct(least, greatest, low, high);
            if (!stake.isOption()) {
                pullHere.add(target, least, greatest);
                pullThere.add(target, least, greatest);
                if (other == NONE) {
                    pullGap.add(target, least, greatest);
                }
            }
        }
        backwards(other, box);
        return response;
    }

    /** Bounds an outcome's level in a setting, given by its index. */
    public Response level(int outcome, long setting, NumberBox box) {
        forwards(setting, NONE, box);
        Arrays.fill(response.slopeLow, 0);
        Arrays.fill(response.slopeHigh, 0);
        clearPulls();
        pullHere.set(outcome, 1, 1);
        pullGap.set(outcome, 1, 1);
        backwards(NONE, box);
        response.low = here.low[outcome];
        response.high = here.high[outcome];
        return response;
    }

    private void clearPulls() {
        pullHere.clear();
        pullThere.clear();
        pullGap.clear();
    }

    private void forwards(long setting, long other, NumberBox box) {
        place(setting, shareHere, openHere);
        place(other, shareThere, openThere);
        for (int v : order) {
            work(v, other, box);
        }
    }

    private void place(long setting, double[] shares, boolean[] open) {
        if (setting == NONE) {
            Arrays.fill(shares, 0);
            Arrays.fill(open, false);
            return;
        }
        int[] levels = space.levels(setting);
        for (int o = 0; o < shares.length; o++) {
            shares[o] = (double) levels[o] / (space.radix(o) - 1);
        }
        for (int e = 0; e < open.length; e++) {
            Condition gate = links[e].gate();
            open[e] = gate == null || gate.holds(levels);
        }
    }

    /** Works out one outcome: its sum in both settings, the sums' difference, and the same of its level. */
    private void work(int v, long other, NumberBox box) {
        int base = places.base(v);
        here.set(v, box.low(base), box.high(base));
        there.set(v, other == NONE ? 0 : box.low(base), other == NONE ? 0 : box.high(base));
        sumGap.set(v, other == NONE ? box.low(base) : 0, other == NONE ? box.high(base) : 0);
        for (int e : into[v]) {
            double low = box.low(places.weight(e));
            double high = box.high(places.weight(e));
            if (openHere[e]) {
                here.addProduct(v, low, high, causeLow(e, true), causeHigh(e, true));
            }
            if (openThere[e]) {
                there.addProduct(v, low, high, causeLow(e, false), causeHigh(e, false));
            }
            if (openHere[e] && openThere[e]) {
                sumGap.addProduct(v, low, high, causeGapLow(e), causeGapHigh(e));
            } else if (openHere[e]) {
                sumGap.addProduct(v, low, high, causeLow(e, true), causeHigh(e, true));
            } else if (openThere[e]) {
                sumGap.addProduct(v, low, high, -causeHigh(e, false), -causeLow(e, false));
            }
        }
        if (game.outcomes().get(v).saturating()) {
            saturate(v, other);
        } else {
            slopeHere.set(v, 1, 1);
            slopeThere.set(v, 1, 1);
            gap.set(v, sumGap.low[v], sumGap.high[v]);
        }
    }

    private void saturate(int v, long other) {
        double least = Math.min(here.low[v], there.low[v]);
        double greatest = Math.max(here.high[v], there.high[v]);
        slopes(slopeHere, v, here.low[v], here.high[v]);
        slopes(slopeThere, v, there.low[v], there.high[v]);
        here.set(v, StrictMath.tanh(here.low[v]), StrictMath.tanh(here.high[v]));
        there.set(v, StrictMath.tanh(there.low[v]), StrictMath.tanh(there.high[v]));
        if (other == NONE) {
            gap.set(v, here.low[v], here.high[v]);
            return;
        }
        double steepest = steepest(least, greatest);
        double flattest = flattest(least, greatest);
        gap.set(
                v,
                Math.max(
                        here.low[v] - there.high[v],
                        Spans.leastProduct(sumGap.low[v], sumGap.high[v], flattest, steepest)),
                Math.min(
                        here.high[v] - there.low[v],
                        Spans.greatestProduct(sumGap.low[v], sumGap.high[v], flattest, steepest)));
    }

    private static void slopes(Spans slopes, int v, double least, double greatest) {
        slopes.set(v, flattest(least, greatest), steepest(least, greatest));
    }

    private static double steepest(double least, double greatest) {
        return least <= 0 && greatest >= 0 ? 1 : slope(Math.min(Math.abs(least), Math.abs(greatest)));
    }

    private static double flattest(double least, double greatest) {
        return slope(Math.max(Math.abs(least), Math.abs(greatest)));
    }

    private static double slope(double sum) {
        double level = StrictMath.tanh(sum);
        return 1 - level * level;
    }

    private double causeLow(int e, boolean atHere) {
        int from = links[e].from();
        if (links[e].fromOption()) {
            return atHere ? shareHere[from] : shareThere[from];
        }
        return atHere ? here.low[from] : there.low[from];
    }

    private double causeHigh(int e, boolean atHere) {
        int from = links[e].from();
        if (links[e].fromOption()) {
            return atHere ? shareHere[from] : shareThere[from];
        }
        return atHere ? here.high[from] : there.high[from];
    }

    private double causeGapLow(int e) {
        int from = links[e].from();
        return links[e].fromOption() ? shareHere[from] - shareThere[from] : gap.low[from];
    }

    private double causeGapHigh(int e) {
        int from = links[e].from();
        return links[e].fromOption() ? shareHere[from] - shareThere[from] : gap.high[from];
    }

    private void backwards(long other, NumberBox box) {
        for (int at = order.length - 1; at >= 0; at--) {
            int v = order[at];
            if (!pullHere.isZero(v) || !pullThere.isZero(v) || !pullGap.isZero(v)) {
                pull(v, other, box);
            }
        }
    }

    /** Passes on to what acts on an outcome how much a unit of it is worth in both settings, and the difference. */
    private void pull(int v, long other, NumberBox box) {
        double hLow = Spans.leastProduct(pullHere.low[v], pullHere.high[v], slopeHere.low[v], slopeHere.high[v]);
        double hHigh = Spans.greatestProduct(pullHere.low[v], pullHere.high[v], slopeHere.low[v], slopeHere.high[v]);
        double tLow = Spans.leastProduct(pullThere.low[v], pullThere.high[v], slopeThere.low[v], slopeThere.high[v]);
        double tHigh =
                Spans.greatestProduct(pullThere.low[v], pullThere.high[v], slopeThere.low[v], slopeThere.high[v]);
        double gLow = pullGap.low[v];
        double gHigh = pullGap.high[v];
        if (other == NONE) {
            tLow = 0;
            tHigh = 0;
            gLow = hLow;
            gHigh = hHigh;
        } else if (game.outcomes().get(v).saturating()) {
            boolean same = sumGap.isZero(v);
            gLow = same ? Spans.leastProduct(gLow, gHigh, slopeHere.low[v], slopeHere.high[v]) : hLow - tHigh;
            gHigh = same
                    ? Spans.greatestProduct(pullGap.low[v], gHigh, slopeHere.low[v], slopeHere.high[v])
                    : hHigh - tLow;
        }
        response.slopeLow[places.base(v)] = gLow;
        response.slopeHigh[places.base(v)] = gHigh;
        for (int e : into[v]) {
            int place = places.weight(e);
            double low = box.low(place);
            double high = box.high(place);
            if (openHere[e] && openThere[e]) {
                slope(place, hLow, hHigh, causeGapLow(e), causeGapHigh(e));
                slope(place, gLow, gHigh, causeLow(e, false), causeHigh(e, false));
            } else if (openHere[e]) {
                slope(place, hLow, hHigh, causeLow(e, true), causeHigh(e, true));
            } else if (openThere[e]) {
                slope(place, tLow, tHigh, -causeHigh(e, false), -causeLow(e, false));
            }
            if (links[e].fromOption()) {
                continue;
            }
            int from = links[e].from();
            if (openHere[e]) {
                pullHere.addProduct(from, low, high, hLow, hHigh);
            }
            if (openThere[e]) {
                pullThere.addProduct(from, low, high, tLow, tHigh);
            }
            if (openHere[e] && openThere[e]) {
                pullGap.addProduct(from, low, high, gLow, gHigh);
            } else if (openHere[e]) {
                pullGap.addProduct(from, low, high, hLow, hHigh);
            } else if (openThere[e]) {
                pullGap.addProduct(from, low, high, -tHigh, -tLow);
            }
        }
    }

    private void slope(int place, double aLow, double aHigh, double bLow, double bHigh) {
        response.slopeLow[place] += Spans.leastProduct(aLow, aHigh, bLow, bHigh);
        response.slopeHigh[place] += Spans.greatestProduct(aLow, aHigh, bLow, bHigh);
    }
}
