package dev.linchpin.ensemble.linchpin;

import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.ensemble.quantity.Values;
import dev.linchpin.model.Domain;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.NamedQuantity;
import dev.linchpin.model.QuantityCatalog;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which dial each quantity of a circumstance turns: none, the weight of an influence, or one of its own.
 *
 * <p>A quantity that cannot make another game turns none. One that changes nothing but the weight of one influence, the
 * same in all eyes, turns that; so do others, and what is seen along it answers for all.
 */
final class Dials {
    private final Circumstance circumstance;
    private final Dossier dossier;
    private final Quantities quantities;
    private final GameNumbers medians;
    private final List<Dial> dials = new ArrayList<>();
    private final List<TurnedQuantity> turned = new ArrayList<>();
    private final Set<String> idle = new HashSet<>();

    private Dials(Circumstance circumstance) {
        this.circumstance = circumstance;
        dossier = circumstance.dossier();
        quantities = circumstance.quantities();
        medians = numbers(Change.NONE);
    }

    /**
     * Returns the dials of a circumstance.
     *
     * @param seed for the ranges of probabilities that follow from evidence
     */
    static Dials of(Circumstance circumstance, long seed) {
        Dials dials = new Dials(circumstance);
        dials.assign(new Ranges(dials.dossier, dials.quantities, seed));
        return dials;
    }

    /** Returns the dials, each once. */
    List<Dial> all() {
        return dials;
    }

    /** Returns the quantities, in the order of the catalog; shares that take what others leave are not among them. */
    List<TurnedQuantity> quantities() {
        return turned;
    }

    /** Returns the names of quantities that turn no dial at the medians. */
    Set<String> idle() {
        return idle;
    }

    private GameNumbers numbers(Change change) {
        return GameNumbers.of(circumstance, each -> each.medians(change));
    }

    /** A quantity that is being assigned. */
    private record Candidate(NamedQuantity named, double median, double low, double high) {
        String name() {
            return named.name();
        }

        Domain domain() {
            return named.kind().domain();
        }

        TurnedQuantity on(@Nullable Dial dial, DoubleUnaryOperator reading) {
            return new TurnedQuantity(name(), median, low, high, domain(), dial, reading);
        }
    }

    private void assign(Ranges ranges) {
        Set<String> idleBases = IdleBases.of(dossier);
        Values atMedians = quantities.medians();
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> influenceOf = new LinkedHashMap<>();
        for (NamedQuantity named : QuantityCatalog.of(dossier).all()) {
            String name = named.name();
            Double low = ranges.quantile(name, Ranges.LOW);
            Double high = ranges.quantile(name, Ranges.HIGH);
            if (low == null || high == null) {
                continue;
            }
            Law law = quantities.law(name);
            double median = law == null ? atMedians.value(name) : law.median();
            Candidate candidate = new Candidate(named, median, low, high);
            candidates.add(candidate);
            BitSet moved = moved(candidate);
            if (moved.isEmpty() || idleBases.contains(name)) {
                idle.add(name);
            } else if (moved.cardinality() == 1 && isWeight(moved.nextSetBit(0))) {
                influenceOf.put(name, moved.nextSetBit(0));
            }
        }
        Map<Integer, Dial> weights = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Integer influence = influenceOf.get(candidate.name());
            if (idle.contains(candidate.name())) {
                turned.add(candidate.on(null, value -> value));
            } else if (influence == null) {
                Dial dial = own(candidate);
                dials.add(dial);
                turned.add(candidate.on(dial, value -> value));
            } else {
                Dial dial = weights.computeIfAbsent(influence, e -> weight(e, candidates, influenceOf));
                turned.add(candidate.on(dial, reading(candidate, influence, atMedians)));
            }
        }
        dials.addAll(weights.values());
    }

    private BitSet moved(Candidate candidate) {
        BitSet moved = medians.differing(
                numbers(Change.NONE.with(candidate.name(), candidate.domain().low())));
        moved.or(medians.differing(
                numbers(Change.NONE.with(candidate.name(), candidate.domain().high()))));
        return moved;
    }

    private Change weighing(Influence influence, double weight) {
        return Change.NONE.with(influence.name(), weight).with(influence.thereName(), 1);
    }

    /** Whether a place is the weight of an influence that has one weight in all eyes, whatever that is set to. */
    private boolean isWeight(int place) {
        if (place >= dossier.influences().size()) {
            return false;
        }
        GameNumbers otherwise = numbers(weighing(dossier.influences().all().get(place), 0.5));
        BitSet differing = medians.differing(otherwise);
        differing.clear(place);
        return differing.isEmpty() && medians.isShared(place) && otherwise.isShared(place);
    }

    private static Dial own(Candidate candidate) {
        Domain domain = candidate.domain();
        return new Dial(
                candidate.median(),
                domain.low(),
                domain.high(),
                domain.high() - domain.low(),
                value -> Change.NONE.with(candidate.name(), value));
    }

    /** The weight of an influence, as far as the quantities that turn it can turn it. */
    private Dial weight(int place, List<Candidate> candidates, Map<String, Integer> influenceOf) {
        Influence influence = dossier.influences().all().get(place);
        double at = medians.weight(place);
        double low = at;
        double high = at;
        for (Candidate candidate : candidates) {
            Integer of = influenceOf.get(candidate.name());
            if (of != null && of == place) {
                double one = weight(place, candidate.name(), candidate.domain().low());
                double other =
                        weight(place, candidate.name(), candidate.domain().high());
                low = Math.min(low, Math.min(one, other));
                high = Math.max(high, Math.max(one, other));
            }
        }
        return new Dial(at, low, high, 1, weight -> weighing(influence, weight));
    }

    private double weight(int place, String name, double value) {
        return numbers(Change.NONE.with(name, value)).weight(place);
    }

    private DoubleUnaryOperator reading(Candidate candidate, int place, Values atMedians) {
        Influence influence = dossier.influences().all().get(place);
        if (candidate.name().equals(influence.name())) {
            double there = atMedians.value(influence.thereName());
            return size -> size * there;
        }
        if (candidate.name().equals(influence.thereName())) {
            double size = atMedians.value(influence.name());
            return there -> size * there;
        }
        return value -> weight(place, candidate.name(), value);
    }
}
