package dev.linchpin.engine;

import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.kernel.DenseRanks;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.stability.Concept;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The states that can be reached from now by what actors would do, and their judgement, exactly, without looking at all
 * states: for games whose states are met one by one.
 *
 * <p>Each is judged by looking forward from it, as far as that takes. Cost: what can be reached, not how many states
 * there are.
 */
public final class LocalAnalysis {
    private final Analysis analysis;
    private final List<Concept> concepts;
    private final Chain chain;
    private final List<Integer> states;
    private final List<List<BitSet>> stable = new ArrayList<>();
    private final List<BitSet> foreseen = new ArrayList<>();

    private LocalAnalysis(Analysis analysis, List<? extends Concept> concepts) {
        this.analysis = analysis;
        this.concepts = List.copyOf(concepts);
        chain = analysis.chain();
        states = chain.states().stream()
                .sorted(analysis.game().form().states()::compare)
                .toList();
        for (int i = 0; i < analysis.game().form().actors(); i++) {
            List<BitSet> byConcept = new ArrayList<>();
            for (Concept concept : concepts) {
                byConcept.add(judged(i, concept));
            }
            stable.add(byConcept);
            int known = concepts.indexOf(analysis.witness().foresight(i));
            foreseen.add(
                    known >= 0
                            ? byConcept.get(known)
                            : judged(i, analysis.witness().foresight(i)));
        }
    }

    /**
     * Judges what can be reached from now.
     *
     * @param analysis a game's analysis, its now feasible
     * @param concepts the concepts to judge by, besides the actors' own foresight
     * @throws dev.linchpin.engine.game.TooFar if that takes more than the analysis may look at
     */
    public static LocalAnalysis of(Analysis analysis, List<? extends Concept> concepts) {
        return new LocalAnalysis(analysis, concepts);
    }

    private BitSet judged(int actor, Concept concept) {
        BitSet judged = new BitSet();
        for (int place = 0; place < states.size(); place++) {
            judged.set(place, analysis.witness().isStable(states.get(place), actor, concept));
        }
        return judged;
    }

    /** Returns the analysis, which has met what was looked at. */
    public Analysis analysis() {
        return analysis;
    }

    /** Returns the concepts judged by. */
    public List<? extends Concept> concepts() {
        return concepts;
    }

    /** Returns what happens from now. */
    public Chain chain() {
        return chain;
    }

    /** Returns the states judged, by ordinal, in ascending order of index. */
    public List<Integer> states() {
        return states;
    }

    /** Returns how many states were met in judging these. */
    public int met() {
        return game().form().states().count();
    }

    /** Returns, by place in {@link #states}, whether each is stable for an actor under one of the concepts. */
    public BitSet stable(int actor, Concept concept) {
        return stable.get(actor).get(concepts.indexOf(concept));
    }

    /** Returns, by place in {@link #states}, which are stable for all under one of the concepts. */
    public BitSet equilibria(Concept concept) {
        return common(stable.stream()
                .map(byConcept -> byConcept.get(concepts.indexOf(concept)))
                .toList());
    }

    /** Returns, by place in {@link #states}, which are stable for all under each one's own foresight. */
    public BitSet equilibria() {
        return common(foreseen);
    }

    private BitSet common(List<BitSet> byActor) {
        BitSet all = new BitSet();
        all.set(0, states.size());
        byActor.forEach(all::and);
        return all;
    }

    /** Returns, by place in {@link #states}, how an actor ranks each among these: 0 for the worst. */
    public int[] ranks(int actor) {
        long[] values = states.stream()
                .mapToLong(state -> analysis.order().value(actor, state))
                .toArray();
        return DenseRanks.of(values);
    }

    /** Returns the game. */
    public Game game() {
        return analysis.game();
    }
}
