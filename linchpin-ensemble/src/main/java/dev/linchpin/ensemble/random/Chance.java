package dev.linchpin.ensemble.random;

import java.util.HashSet;
import java.util.List;

/**
 * Which share of its law each quantity takes in each draw.
 *
 * <p>Quantities are a list of names, given once; a place in that list is a place in every array. Every answer depends
 * on what {@link #of} was given and on nothing that was asked before: draws may be asked in any order and by any
 * thread.
 */
public abstract class Chance {
    /**
     * How many independent choices the draws of Latin hypercubes and Sobol sequences consist of, where there are that
     * many draws.
     */
    static final int REPLICATES = 16;

    private final List<String> names;
    private final int draws;

    Chance(List<String> names, int draws) {
        this.names = names;
        this.draws = draws;
    }

    /**
     * Returns the chance of an ensemble.
     *
     * <p>Plain draws depend on the seed, the draw and the quantity's name; Latin ones also on the number of draws;
     * Sobol ones also on the set of names, whose sorted order says which dimension a quantity has. The order of the
     * names given changes places and nothing else.
     *
     * @param sampling how draws are spread
     * @param seed any number
     * @param draws how many draws there are, 0 or more
     * @param names the quantities, no two of one name
     */
    public static Chance of(Sampling sampling, long seed, int draws, List<String> names) {
        return of(sampling, seed, draws, List.copyOf(names), 0);
    }

    private static Chance of(Sampling sampling, long seed, int draws, List<String> names, int choice) {
        if (draws < 0) {
            throw new IllegalArgumentException("The number of draws (%d) must be 0 or more.".formatted(draws));
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("The quantities %s must have different names.".formatted(names));
        }
        long address = Address.step(Address.step(seed, sampling.name()), choice);
        return switch (sampling) {
            case PLAIN -> new PlainChance(address, draws, names);
            case LATIN -> new LatinChance(address, draws, names);
            case SOBOL -> new SobolChance(address, draws, names, choice);
        };
    }

    /**
     * Returns two independent choices of every quantity: for estimators that compare a draw with the same draw in which
     * one quantity was chosen anew.
     *
     * @return the chance that {@link #of} returns, and another one independent of it, draw by draw
     */
    public static Pair pair(Sampling sampling, long seed, int draws, List<String> names) {
        List<String> copy = List.copyOf(names);
        return new Pair(of(sampling, seed, draws, copy, 0), of(sampling, seed, draws, copy, 1));
    }

    /**
     * Two independent choices of the same quantities.
     *
     * @param base the first
     * @param other the second, as evenly spread as the first, also together with it
     */
    public record Pair(Chance base, Chance other) {}

    /** Returns the quantities, by place. */
    public final List<String> names() {
        return names;
    }

    /** Returns how many draws there are. */
    public final int draws() {
        return draws;
    }

    /**
     * Returns of how many independent parts the draws consist: draw k belongs to part k modulo this number. It is 1
     * where draws are independent one by one.
     */
    public int replicates() {
        return Math.clamp(draws, 1, REPLICATES);
    }

    /**
     * Returns the share that one quantity takes in one draw.
     *
     * @param draw the draw, from 0
     * @param place the quantity's place
     * @return a number in the open interval (0, 1)
     */
    public abstract double share(int draw, int place);

    /**
     * Writes the shares that all quantities take in one draw.
     *
     * @param draw the draw, from 0
     * @param into one place for each quantity
     */
    public final void shares(int draw, double[] into) {
        for (int place = 0; place < names.size(); place++) {
            into[place] = share(draw, place);
        }
    }
}
