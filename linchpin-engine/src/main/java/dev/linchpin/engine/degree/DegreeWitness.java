package dev.linchpin.engine.degree;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.engine.stability.Verdict.Content;
import dev.linchpin.engine.stability.Verdict.Deterred;
import dev.linchpin.engine.stability.Verdict.Sanction;
import dev.linchpin.engine.stability.Verdict.Unstable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Why a state holds strongly or not, or holds or not under a reading of unknown preferences: the moves that an actor
 * has reason for, and the fewest moves of the others' that answer each. One thread at a time.
 */
public final class DegreeWitness {
    private final Stability stability;
    private final Comparisons comparisons;
    private final GameForm form;
    private final Answers answers;

    /** Prepares to explain judgements. */
    public DegreeWitness(Stability stability, Comparisons comparisons) {
        this.stability = stability;
        this.comparisons = comparisons;
        form = stability.game().form();
        answers = new Answers(form);
    }

    /** Returns whether a state is strongly stable for an actor, as a verdict: an answer is one that does greatly. */
    public Verdict strength(int state, int actor, StabilityConcept concept) {
        Comparison comparison = comparisons.of(actor);
        return verdict(
                state,
                actor,
                to -> comparison.ranksAbove(to, state),
                (mover, from, to) -> steps(concept, mover, from, to),
                end -> comparison.greatlyPrefers(state, end)
                        && ((concept != StabilityConcept.SMR && concept != StabilityConcept.SSEQ)
                                || all(actor, end, reply -> comparison.greatlyPrefers(state, reply))));
    }

    /** Returns whether a state is stable for an actor under a reading. */
    public Verdict reading(int state, int actor, StabilityConcept concept, Reading reading) {
        Comparison comparison = comparisons.of(actor);
        return verdict(
                state,
                actor,
                to -> reading.moves(comparison, state, to),
                (mover, from, to) -> concept != StabilityConcept.NASH
                        && (concept != StabilityConcept.SEQ || reading.moves(comparisons.of(mover), from, to)),
                end -> reading.deters(comparison, state, end)
                        && (concept != StabilityConcept.SMR
                                || all(actor, end, reply -> reading.deters(comparison, state, reply))));
    }

    private Verdict verdict(int state, int actor, IntPredicate motive, Answers.StepTest steps, IntPredicate deters) {
        int[] rank = comparisons.of(actor).rank();
        List<Integer> wanted = new ArrayList<>();
        form.moves(actor).forEachTarget(state, to -> {
            if (motive.test(to)) {
                wanted.add(to);
            }
        });
        if (wanted.isEmpty()) {
            return new Content(state);
        }
        wanted.sort(Comparator.comparingInt((Integer to) -> -rank[to])
                .thenComparing((a, b) -> form.states().compare(a, b)));
        List<Sanction> sanctions = new ArrayList<>();
        int unanswered = -1;
        for (int to : wanted) {
            List<Step> answer = answers.findShortest(to, actor, steps, deters);
            if (answer != null) {
                sanctions.add(new Sanction(to, answer));
            } else if (unanswered < 0) {
                unanswered = to;
            }
        }
        return unanswered < 0 ? new Deterred(state, sanctions) : new Unstable(state, unanswered, sanctions);
    }

    private boolean steps(StabilityConcept concept, int mover, int from, int to) {
        int[] rank = stability.ranks().rank(mover);
        return switch (concept) {
            case NASH, SIM -> false;
            case GMR, SMR -> true;
            case SEQ, SSEQ -> rank[to] > rank[from];
            case CSEQ -> stability.worst(mover, StabilityConcept.SEQ)[to] > rank[from];
        };
    }

    private boolean all(int actor, int from, IntPredicate test) {
        boolean[] holds = {true};
        form.moves(actor).forEachTarget(from, to -> holds[0] = holds[0] && test.test(to));
        return holds[0];
    }
}
