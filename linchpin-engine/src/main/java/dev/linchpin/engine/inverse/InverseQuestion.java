package dev.linchpin.engine.inverse;

import dev.linchpin.engine.stability.StabilityConcept;
import java.util.BitSet;
import java.util.List;

/**
 * What is asked: with which ranks would a state be an equilibrium?
 *
 * @param state the state, by ordinal
 * @param concept under which concept
 * @param varying the actors whose ranks may vary; the others keep theirs
 * @param free the states that may take any place in their orders; the others keep theirs among themselves
 */
public record InverseQuestion(int state, StabilityConcept concept, List<Integer> varying, BitSet free) {
    /** Copies the lists, actors in ascending order. */
    public InverseQuestion {
        varying = varying.stream().sorted().distinct().toList();
        free = (BitSet) free.clone();
    }

    /** Returns the question with every state free. */
    public static InverseQuestion of(int state, StabilityConcept concept, List<Integer> varying, int states) {
        BitSet free = new BitSet();
        free.set(0, states);
        return new InverseQuestion(state, concept, varying, free);
    }

    @Override
    public BitSet free() {
        return (BitSet) free.clone();
    }

    /** Returns whether conditions can be had under a concept: not where what is credible hangs on whole orders. */
    public static boolean covers(StabilityConcept concept) {
        return StabilityConditions.covers(concept);
    }
}
