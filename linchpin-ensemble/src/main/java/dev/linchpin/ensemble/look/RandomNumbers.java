package dev.linchpin.ensemble.look;

import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.quantity.Factor;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.ensemble.random.Chance;
import dev.linchpin.ensemble.random.Sampling;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The random draws of a dossier: one number for each of its uncertain quantities, the same in every circumstance and in
 * all eyes. Immutable; threads may share it.
 */
public final class RandomNumbers {
    private final Chance base;
    private final Chance other;
    private final IdentityHashMap<Quantities, int[]> places;
    /** For each place the quantity whose factor it is. */
    private final List<String> quantityOf;

    private RandomNumbers(Chance.Pair pair, IdentityHashMap<Quantities, int[]> places, List<String> quantityOf) {
        base = pair.base();
        other = pair.other();
        this.places = places;
        this.quantityOf = quantityOf;
    }

    /**
     * Returns the draws of a dossier.
     *
     * @param circumstances the dossier's circumstances, whose factors, taken together, are what chance decides
     * @param sampling how draws are spread
     * @param seed any number
     * @param draws how many there are, 0 or more
     */
    public static RandomNumbers of(Circumstances circumstances, Sampling sampling, long seed, int draws) {
        TreeMap<String, String> quantityOf = new TreeMap<>();
        List<Quantities> all = circumstances.all().stream()
                .flatMap(circumstance -> circumstance.allQuantities().stream())
                .toList();
        for (Quantities quantities : all) {
            quantities.factors().forEach(factor -> quantityOf.put(factor.address(), factor.quantity()));
        }
        Chance.Pair pair = Chance.pair(sampling, seed, draws, List.copyOf(quantityOf.keySet()));
        Map<String, Integer> placeOf = new TreeMap<>();
        pair.base().names().forEach(name -> placeOf.put(name, placeOf.size()));
        IdentityHashMap<Quantities, int[]> places = new IdentityHashMap<>();
        for (Quantities quantities : all) {
            places.put(
                    quantities,
                    quantities.factors().stream()
                            .map(Factor::address)
                            .mapToInt(placeOf::get)
                            .toArray());
        }
        return new RandomNumbers(pair, places, List.copyOf(quantityOf.values()));
    }

    /** Returns how many draws there are. */
    public int draws() {
        return base.draws();
    }

    /** Returns of how many independent parts the draws consist, as {@link Chance#replicates} tells them apart. */
    public int replicates() {
        return base.replicates();
    }

    /** Returns what chance decides, each by its address, in the order of {@link #shares}. */
    public List<String> addresses() {
        return base.names();
    }

    /** Returns the quantities whose uncertainty chance decides, each once, in alphabetical order of their addresses. */
    public List<String> quantities() {
        return quantityOf.stream().distinct().toList();
    }

    /** Returns the share of its law that each of {@link #addresses} takes in a draw. */
    public double[] shares(int draw) {
        double[] shares = new double[quantityOf.size()];
        base.shares(draw, shares);
        return shares;
    }

    /** Returns a draw. */
    public Drawing drawing(int draw) {
        return drawing(draw, Change.NONE);
    }

    /** Returns a draw in which something is otherwise, whatever chance says. */
    public Drawing drawing(int draw, Change change) {
        return drawing(shares(draw), change);
    }

    /**
     * Returns a draw in which some quantities are chosen anew, independently of the draw.
     *
     * @param anew their names
     */
    public Drawing drawing(int draw, Set<String> anew) {
        Set<String> names = new HashSet<>(anew);
        double[] shares = shares(draw);
        for (int place = 0; place < shares.length; place++) {
            if (names.contains(quantityOf.get(place))) {
                shares[place] = other.share(draw, place);
            }
        }
        return drawing(shares, Change.NONE);
    }

    private Drawing drawing(double[] shares, Change change) {
        return quantities -> {
            int[] here = places.get(quantities);
            if (here == null) {
                throw new IllegalArgumentException("These quantities are not among those drawn.");
            }
            double[] own = new double[here.length];
            for (int f = 0; f < own.length; f++) {
                own[f] = shares[here[f]];
            }
            return quantities.draw(own, change);
        };
    }
}
