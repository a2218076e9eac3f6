package dev.linchpin.ensemble.quantity;

import dev.linchpin.ensemble.evidence.EvidencePool;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.evidence.Yardstick;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every quantity of a dossier as a distribution, and the values that a draw gives them.
 *
 * <p>What the author wrote has a law each: sizes, bases, shares, hedges, grades that are unknown, likelihoods. From
 * their values follow the shares that add up to one, and how surely each influence is there. In a random draw it is
 * there or not; at the medians it stands with its probability. Immutable; threads may share it. Cost of a draw: one
 * quantile a quantity, one look at each citation.
 */
public final class Quantities {
    private final Dossier dossier;
    private final Map<String, Integer> places;
    private final List<@Nullable Law> laws;
    /** For each place its factor, -1 where chance has no part in it. */
    private final int[] factorOf;

    private final List<Factor> factors;
    /** The places of shares that add up to one. */
    private final List<int[]> wholes;
    /** For each influence, the place of its being there. */
    private final int[] there;
    /** For each influence, the factor of its being there or not; -1 where it is assumed to be. */
    private final int[] presence;

    /** For each influence, the place of its size. */
    private final int[] sizes;
    /** The places of whatever else a game is made from: bases, interests, shares of factions. */
    private final int[] others;

    private final SequencedSet<String> phrases;
    private final SequencedSet<String> borrowed;
    /** Names that mean another quantity here than elsewhere. */
    private final Set<String> apart;

    private Quantities(QuantityCompiler compiler, Set<String> apart) {
        this.apart = apart;
        dossier = compiler.dossier();
        places = compiler.places();
        laws = Collections.unmodifiableList(compiler.laws());
        factors = List.copyOf(compiler.factors());
        factorOf = compiler.factorOf();
        wholes = compiler.wholes();
        there = dossier.influences().all().stream()
                .mapToInt(influence -> place(influence.thereName()))
                .toArray();
        presence = compiler.presence();
        sizes = dossier.influences().all().stream()
                .mapToInt(influence -> place(influence.name()))
                .toArray();
        others = Stream.of(
                        dossier.outcomes().all().stream().map(OutcomeVariable::baseName),
                        dossier.interests().all().stream().map(Interest::name),
                        dossier.actors().all().stream()
                                .flatMap(actor -> actor.factions().stream()
                                        .map(faction -> QuantityCatalog.shareName(actor, faction))))
                .flatMap(names -> names)
                .mapToInt(this::place)
                .toArray();
        phrases = compiler.phrases();
        borrowed = compiler.borrowed();
    }

    /**
     * Compiles a dossier's quantities.
     *
     * @param dossier the dossier
     * @param catalog its quantities, with any settings laid over them
     * @param yardstick how words of estimative probability are read; one that neither it nor the survey has is read as
     *     the dossier's own yardstick has it
     */
    public static Quantities of(Dossier dossier, QuantityCatalog catalog, Yardstick yardstick) {
        return apart(dossier, catalog, yardstick, Set.of());
    }

    /**
     * Compiles a dossier's quantities as an actor sees them.
     *
     * @param apart names of quantities that it sees otherwise: values set for the true ones do not reach them
     */
    public static Quantities apart(Dossier dossier, QuantityCatalog catalog, Yardstick yardstick, Set<String> apart) {
        return new Quantities(QuantityCompiler.compile(dossier, catalog, yardstick), Set.copyOf(apart));
    }

    /** Returns what chance decides, in the order in which the dossier writes it. */
    public List<Factor> factors() {
        return factors;
    }

    /** Returns whether some quantity is a phrase, so that another yardstick may read it otherwise. */
    public boolean hasPhrases() {
        return !phrases.isEmpty();
    }

    /** Returns the phrases that neither the yardstick nor the survey has, read by the dossier's own. */
    public SequencedSet<String> borrowed() {
        return Collections.unmodifiableSequencedSet(borrowed);
    }

    /**
     * Returns a quantity's law; null where its value follows from others': a rest, or the probability that an influence
     * is there where no setting gives it.
     *
     * @throws IllegalArgumentException if there is no such quantity
     */
    public @Nullable Law law(String name) {
        return laws.get(place(name));
    }

    /** Returns whether a {@link Change} of a quantity reaches it: there is one of the name, and it is the same one here. */
    public boolean isReached(String name) {
        return places.containsKey(name) && !apart.contains(name);
    }

    /** Returns every quantity at its median; an influence is there as surely as its evidence at the medians says. */
    public Values medians() {
        return medians(Change.NONE);
    }

    /**
     * Returns every quantity at its median but for what is tried otherwise.
     *
     * @param change what is; names that there are not, or that stand for another quantity here, are passed over
     * @throws IllegalArgumentException if there is no item of an id that it drops
     */
    public Values medians(Change change) {
        return values(place -> 0.5, change, (influence, probability) -> probability);
    }

    /** Returns every quantity at its 95th percentile, and every influence that can be there, there. */
    public Values greatest() {
        return values(place -> 0.95, Change.NONE, (influence, probability) -> probability > 0 ? 1 : 0);
    }

    /**
     * Returns a random draw.
     *
     * @param shares for each of {@link #factors} the share of its law that lies below its value, in (0, 1)
     * @param change what is tried otherwise, whatever the shares say, as {@link #medians(Change)} takes it; of an
     *     influence whose presence is no factor, a probability of ½ or more means that it is there
     */
    public Values draw(double[] shares, Change change) {
        return values(
                place -> factorOf[place] < 0 ? 0.5 : shares[factorOf[place]],
                change,
                (influence, probability) ->
                        (presence[influence] < 0 ? 0.5 : shares[presence[influence]]) < probability ? 1 : 0);
    }

    /** How an influence of a probability stands. */
    private interface Standing {
        double of(int influence, double probability);
    }

    private Values values(IntToDoubleFunction share, Change change, Standing standing) {
        double[] values = written(share, change.set());
        EvidencePool pool = new EvidencePool(dossier, new ValueNumbers(dossier, places, values));
        EvidencePool heard = change.dropped().isEmpty() ? pool : pool.without(change.dropped());
        List<Influence> influences = dossier.influences().all();
        for (int e = 0; e < there.length; e++) {
            double given = values[there[e]];
            values[there[e]] = standing.of(e, Double.isNaN(given) ? heard.probability(influences.get(e)) : given);
        }
        return new Values(places, values, heard);
    }

    /** The values of all that is written, shares made whole. */
    private double[] written(IntToDoubleFunction share, Map<String, Double> set) {
        double[] values = new double[laws.size()];
        for (int place = 0; place < values.length; place++) {
            Law law = laws.get(place);
            values[place] = law == null ? Double.NaN : law.quantile(share.applyAsDouble(place));
        }
        set.forEach((name, value) -> {
            Integer place = places.get(name);
            if (place != null && !apart.contains(name)) {
                values[place] = value;
            }
        });
        for (int[] whole : wholes) {
            Shares.makeWhole(values, whole);
        }
        return values;
    }

    /**
     * Returns the numbers that a game is made from, in an order of their own: the weights of influences, size times
     * being there, in dossier order; then bases, interests and shares. Values with equal ones make equal games.
     *
     * @param values values of these quantities
     */
    public double[] gameNumbers(Values values) {
        double[] numbers = new double[sizes.length + others.length];
        for (int e = 0; e < sizes.length; e++) {
            numbers[e] = values.at(sizes[e]) * values.at(there[e]);
        }
        for (int k = 0; k < others.length; k++) {
            numbers[sizes.length + k] = values.at(others[k]);
        }
        return numbers;
    }

    private int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("There is no quantity \"%s\".".formatted(name));
        }
        return place;
    }
}
