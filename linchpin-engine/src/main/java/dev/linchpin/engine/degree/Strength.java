package dev.linchpin.engine.degree;

import dev.linchpin.engine.kernel.ImprovementBound;
import dev.linchpin.engine.kernel.Mover;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How strongly each feasible state holds for each actor.
 *
 * <p>A state is strongly stable where each improvement is answered by an end that the actor likes greatly less than the
 * state, and under {@link StabilityConcept#SMR} and
 * {@link StabilityConcept#SSEQ} no move of its own from there leads to one that it does not; weakly where it is stable and not strongly so. Without an improvement a state is strongly
 * stable.
 *
 * <p>Method: what is greatly below a state is all that ranks no higher than some rank, so that a state is strongly
 * stable exactly where the greatest worst rank among its improvements is no more than that. The worst ranks are those
 * of {@link Stability}: of an improvement they need no other, since what deters lies below the state, and the state
 * below the improvement. Cost: that of the stability, and O(n·p) time an actor and concept for n states and fibres of p
 * parts. Safe to share between threads.
 *
 * <p>Hamouda, Kilgour and Hipel 2004, 2006; Xu, Hipel, Kilgour and Fang 2018, chapter 6.
 */
public final class Strength {
    /** The concepts under which holding strongly and weakly differ. */
    public static final List<StabilityConcept> CONCEPTS = List.of(
            StabilityConcept.GMR,
            StabilityConcept.SMR,
            StabilityConcept.SEQ,
            StabilityConcept.CSEQ,
            StabilityConcept.SSEQ);

    private final Stability stability;
    private final Comparisons comparisons;
    private final Map<StabilityConcept, List<BitSet>> strong = new EnumMap<>(StabilityConcept.class);

    private Strength(Stability stability, Comparisons comparisons) {
        this.stability = stability;
        this.comparisons = comparisons;
    }

    /** Prepares to judge a game's states. */
    public static Strength of(Stability stability, Comparisons comparisons) {
        return new Strength(stability, comparisons);
    }

    /** Returns, by ordinal, whether each state is strongly stable for an actor; owned by this object. */
    public BitSet strong(int actor, StabilityConcept concept) {
        return strong(concept).get(actor);
    }

    /** Returns, by ordinal, whether each state is stable for an actor, and not strongly so. */
    public BitSet weak(int actor, StabilityConcept concept) {
        BitSet weak = (BitSet) stability.stable(actor, concept).clone();
        weak.andNot(strong(actor, concept));
        return weak;
    }

    /** Returns the states that are strongly stable for every actor. */
    public BitSet strongEquilibria(StabilityConcept concept) {
        BitSet all = (BitSet) strong(0, concept).clone();
        for (int i = 1; i < actors(); i++) {
            all.and(strong(i, concept));
        }
        return all;
    }

    /** Returns the states that are stable for every actor, and not strongly so for all. */
    public BitSet weakEquilibria(StabilityConcept concept) {
        BitSet weak = stability.equilibria(concept);
        weak.andNot(strongEquilibria(concept));
        return weak;
    }

    private int actors() {
        return stability.game().form().actors();
    }

    private synchronized List<BitSet> strong(StabilityConcept concept) {
        return strong.computeIfAbsent(
                concept,
                asked -> IntStream.range(0, actors())
                        .mapToObj(i -> judged(i, asked))
                        .toList());
    }

    private BitSet judged(int actor, StabilityConcept concept) {
        Comparison comparison = comparisons.of(actor);
        int[] rank = comparison.rank();
        int[] bound = new int[rank.length];
        for (int s = 0; s < bound.length; s++) {
            bound[s] = comparison.greatlyBelow(rank[s]);
        }
        Mover mover = stability.steps(StabilityConcept.GMR).get(actor);
        return ImprovementBound.keptBy(mover, stability.worst(actor, concept), bound);
    }
}
