package dev.linchpin.engine.coalition;

import dev.linchpin.engine.kernel.Mover;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Which feasible states hold against actors who move together.
 *
 * <p>A coalition reaches what legal sequences of its members' moves reach. Where every member prefers that, it is a
 * coalition improvement, and answered as an actor's is, by those outside: where some member comes out no better than
 * before. A coalition whose members look ahead differently holds an improvement answered where one of them does.
 *
 * <p>A coalition is judged when it is first asked about, and the judgement kept. Cost: for n states, a coalition of m
 * members and fronts of f maxima, O(n·m) for what is reached and answered as in {@link Stability}, O(n log n) and
 * a search among f maxima a state for the rest, and n·m ints. Safe to share between threads.
 */
public final class Coalitions {
    /** The concepts that have a form for coalitions. */
    public static final Set<StabilityConcept> CONCEPTS = Set.of(
            StabilityConcept.NASH,
            StabilityConcept.GMR,
            StabilityConcept.SMR,
            StabilityConcept.SEQ,
            StabilityConcept.CSEQ);

    /** So many states are judged one by one rather than all that are feasible. */
    private static final int FEW_STATES = 64;

    private final Stability stability;
    private final CoalitionWitness witness;
    private final Map<StabilityConcept, List<Mover>> steps = new EnumMap<>(StabilityConcept.class);
    private final Map<Question, BitSet> stable = new ConcurrentHashMap<>();

    private Coalitions(Stability stability) {
        this.stability = stability;
        witness = new CoalitionWitness(stability);
    }

    /** Prepares to judge the states of a game already judged actor by actor. */
    public static Coalitions of(Stability stability) {
        return new Coalitions(stability);
    }

    /** Returns those of some concepts that have a form for coalitions. */
    public static List<StabilityConcept> among(List<? extends Concept> concepts) {
        return Concept.answered(concepts).stream().filter(CONCEPTS::contains).toList();
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

    /**
     * Returns the concepts that a coalition's members act on, with the default, {@link StabilityConcept#CSEQ}, for one
     * that has no form for coalitions.
     */
    public Set<StabilityConcept> foresight(Coalition coalition) {
        Set<StabilityConcept> concepts = EnumSet.noneOf(StabilityConcept.class);
        for (int member : coalition.members()) {
            concepts.add(
                    stability.foresight(member) instanceof StabilityConcept own && CONCEPTS.contains(own)
                            ? own
                            : StabilityConcept.CSEQ);
        }
        return concepts;
    }

    /**
     * Returns what becomes of the equilibria of a concept, and what the smallest coalitions would do to break them: for
     * each equilibrium, of some coalitions those that break it and hold no smaller one that does; and so for what
     * coalitions would do but for the answer.
     *
     * <p>Equilibria that are few are judged by looking at what can be reached from each; all cores are used.
     *
     * @param coalitions the coalitions, the smallest first
     * @param most how many breaches, and how many restraints, to return at most: those of the first equilibria
     */
    public Standing standing(List<Coalition> coalitions, StabilityConcept concept, int most) {
        return standing(stability.equilibria(concept), coalitions, any -> EnumSet.of(concept), most);
    }

    /** As {@link #standing(List, StabilityConcept, int)}, under the actors' own foresight. */
    public Standing standing(List<Coalition> coalitions, int most) {
        return standing(stability.equilibria(), coalitions, this::foresight, most);
    }

    private Standing standing(
            BitSet equilibria,
            List<Coalition> coalitions,
            Function<Coalition, Set<StabilityConcept>> concepts,
            int most) {
        List<BitSet> broken = coalitions.parallelStream()
                .map(coalition -> unstableAmong(equilibria, coalition, concepts.apply(coalition)))
                .toList();
        BitSet unbroken = (BitSet) equilibria.clone();
        broken.forEach(unbroken::andNot);
        List<BitSet> deterred = new ArrayList<>();
        for (int c = 0; c < broken.size(); c++) {
            BitSet held = tempting(equilibria, coalitions.get(c));
            held.andNot(broken.get(c));
            deterred.add(held);
        }
        List<Breach> breaches = smallest(
                equilibria,
                coalitions,
                broken,
                most,
                (s, coalition) -> new Breach(
                        coalition,
                        Objects.requireNonNull(witness.findUnanswered(s, coalition, concepts.apply(coalition)))));
        List<Restraint> restraints = smallest(
                equilibria,
                coalitions,
                deterred,
                most,
                (s, coalition) -> new Restraint(coalition, witness.sanction(s, coalition, concepts.apply(coalition))));
        return new Standing(equilibria, unbroken, breaches, restraints);
    }

    /** What a coalition does, or would do, to a state. */
    private interface Finding<T> {
        T of(int state, Coalition coalition);
    }

    /** For each state, the findings of the coalitions that have one and hold no smaller one that has. */
    private static <T> List<T> smallest(
            BitSet states, List<Coalition> coalitions, List<BitSet> marked, int most, Finding<T> finding) {
        List<T> found = new ArrayList<>();
        for (int s = states.nextSetBit(0); s >= 0 && found.size() < most; s = states.nextSetBit(s + 1)) {
            List<Coalition> smallest = new ArrayList<>();
            for (int c = 0; c < marked.size() && found.size() < most; c++) {
                Coalition coalition = coalitions.get(c);
                if (marked.get(c).get(s) && smallest.stream().noneMatch(smaller -> smaller.isWithin(coalition))) {
                    smallest.add(coalition);
                    found.add(finding.of(s, coalition));
                }
            }
        }
        return found;
    }

    /** The states from which a coalition has an improvement. */
    private BitSet tempting(BitSet states, Coalition coalition) {
        BitSet open = (BitSet) states.clone();
        open.andNot(stable(coalition, StabilityConcept.NASH));
        return open;
    }

    private BitSet unstableAmong(BitSet states, Coalition coalition, Set<StabilityConcept> concepts) {
        BitSet open = tempting(states, coalition);
        if (open.cardinality() > FEW_STATES) {
            open.andNot(stable(coalition, concepts));
        } else {
            open.stream()
                    .filter(state -> witness.findUnanswered(state, coalition, concepts) == null)
                    .forEach(open::clear);
        }
        return open;
    }

    private BitSet stable(Coalition coalition, Set<StabilityConcept> concepts) {
        if (!CONCEPTS.containsAll(concepts)) {
            throw without(concepts);
        }
        return stable.computeIfAbsent(
                new Question(coalition, concepts),
                question -> new CoalitionSweep(stability, coalition, this::steps).stable(concepts));
    }

    private synchronized List<Mover> steps(StabilityConcept concept) {
        return steps.computeIfAbsent(concept, stability::steps);
    }

    /** The refusal of concepts of which one has no form for coalitions. */
    static IllegalArgumentException without(Set<StabilityConcept> concepts) {
        return new IllegalArgumentException("One of %s has no form for coalitions.".formatted(concepts));
    }
}
