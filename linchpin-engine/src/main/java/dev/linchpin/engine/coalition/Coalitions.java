package dev.linchpin.engine.coalition;

import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Which feasible states hold against actors who move together.
 *
 * <p>A coalition reaches what legal sequences of its members' moves reach. Where every member prefers that, it is a
 * coalition improvement, and answered as an actor's is, by those outside: where some member comes out no better than
 * before. A coalition whose members look ahead differently holds an improvement answered where one of them does.
 *
 * <p>A coalition is judged when it is first asked about, and the judgement kept. Cost: for n states, a coalition of m
 * members and fronts of f maxima, O(n·m) for what is reached and answered as in {@link Stability} and O(n log n + n·f)
 * for the rest, and n·m ints. One thread at a time.
 */
public final class Coalitions {
    /** The concepts that have a form for coalitions. */
    public static final Set<StabilityConcept> CONCEPTS = Set.of(
            StabilityConcept.NASH,
            StabilityConcept.GMR,
            StabilityConcept.SMR,
            StabilityConcept.SEQ,
            StabilityConcept.CSEQ);

    private final Stability stability;
    private final Map<Question, BitSet> stable = new HashMap<>();

    private Coalitions(Stability stability) {
        this.stability = stability;
    }

    /** Prepares to judge the states of a game already judged actor by actor. */
    public static Coalitions of(Stability stability) {
        return new Coalitions(stability);
    }

    private record Question(Coalition coalition, Set<StabilityConcept> concepts) {}

    /** Returns, by ordinal, whether each feasible state is stable for a coalition; owned by this object. */
    public BitSet stable(Coalition coalition, StabilityConcept concept) {
        return stable(coalition, EnumSet.of(concept));
    }

    /** Returns whether each feasible state is stable for a coalition under its members' own foresight. */
    public BitSet stable(Coalition coalition) {
        return stable(coalition, foresight(coalition));
    }

    /** Returns the concepts that a coalition's members act on. */
    public Set<StabilityConcept> foresight(Coalition coalition) {
        Set<StabilityConcept> concepts = EnumSet.noneOf(StabilityConcept.class);
        coalition.members().forEach(member -> concepts.add(stability.foresight(member)));
        return concepts;
    }

    /** Returns the feasible states that are stable for each of some coalitions under one concept. */
    public BitSet stableForAll(List<Coalition> coalitions, StabilityConcept concept) {
        return stableForAll(coalitions, any -> EnumSet.of(concept));
    }

    /** Returns the feasible states that are stable for each of some coalitions under its members' own foresight. */
    public BitSet stableForAll(List<Coalition> coalitions) {
        return stableForAll(coalitions, this::foresight);
    }

    private BitSet stableForAll(List<Coalition> coalitions, Function<Coalition, Set<StabilityConcept>> concepts) {
        BitSet all = new BitSet();
        all.set(0, stability.game().form().states().count());
        coalitions.forEach(coalition -> all.and(stable(coalition, concepts.apply(coalition))));
        return all;
    }

    /**
     * Returns what the smallest coalitions would do to break the equilibria of a concept: of some coalitions, for each
     * equilibrium, those that break it and hold no smaller one that does.
     *
     * @param coalitions the coalitions, the smallest first
     * @param most how many breaches to return at most
     */
    public List<Breach> breaches(List<Coalition> coalitions, StabilityConcept concept, int most) {
        return breaches(stability.equilibria(concept), coalitions, any -> EnumSet.of(concept), most);
    }

    /** As {@link #breaches(List, StabilityConcept, int)}, under the actors' own foresight. */
    public List<Breach> breaches(List<Coalition> coalitions, int most) {
        return breaches(stability.equilibria(), coalitions, this::foresight, most);
    }

    private List<Breach> breaches(
            BitSet states, List<Coalition> coalitions, Function<Coalition, Set<StabilityConcept>> concepts, int most) {
        CoalitionWitness witness = new CoalitionWitness(stability);
        List<Breach> breaches = new ArrayList<>();
        for (int s = states.nextSetBit(0); s >= 0 && breaches.size() < most; s = states.nextSetBit(s + 1)) {
            List<Coalition> breaking = new ArrayList<>();
            for (Coalition coalition : coalitions) {
                if (!stable(coalition, concepts.apply(coalition)).get(s)
                        && breaking.stream().noneMatch(smaller -> smaller.isWithin(coalition))) {
                    breaking.add(coalition);
                }
            }
            for (Coalition coalition : breaking) {
                CoalitionImprovement improvement = witness.findUnanswered(s, coalition, concepts.apply(coalition));
                if (breaches.size() < most) {
                    breaches.add(new Breach(coalition, Objects.requireNonNull(improvement)));
                }
            }
        }
        return breaches;
    }

    private BitSet stable(Coalition coalition, Set<StabilityConcept> concepts) {
        if (!CONCEPTS.containsAll(concepts)) {
            throw new IllegalArgumentException("There is no form for coalitions of one of %s.".formatted(concepts));
        }
        return stable.computeIfAbsent(
                new Question(coalition, concepts),
                question -> new CoalitionSweep(stability, coalition).stable(concepts));
    }
}
