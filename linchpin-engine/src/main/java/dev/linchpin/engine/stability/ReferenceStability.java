package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.preference.Ranks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The stability concepts straight from their definitions, state by state, for games small enough to wait for.
 *
 * <p>It shares nothing with {@link Stability} but the ranks: moves are found by comparing states, answers by a search
 * over (state, last mover), and what is credible by asking the definition again at each step. What is faster must equal
 * it.
 */
public final class ReferenceStability {
    private final GameForm form;
    private final Ranks ranks;
    private final int[][] levels;
    private final int[][] ownOptions;

    /** Prepares to judge a game's states, ranked so. */
    public ReferenceStability(GameForm form, Ranks ranks) {
        this.form = form;
        this.ranks = ranks;
        levels = new int[form.states().count()][];
        Arrays.setAll(levels, s -> form.space().levels(form.states().index(s)));
        ownOptions = new int[form.actors()][];
        Arrays.setAll(ownOptions, form::ownOptions);
    }

    /** Returns the feasible states that are stable for an actor under any concept. */
    public BitSet stable(int actor, Concept concept) {
        return switch (concept) {
            case StabilityConcept answered -> stable(actor, answered);
            case LimitedMove limited -> new ReferenceLookAhead(form, ranks).stable(actor, limited);
            case NonMyopic nonMyopic -> new ReferenceLookAhead(form, ranks).stable(actor, nonMyopic);
        };
    }

    /** Returns the feasible states that are stable for an actor. */
    public BitSet stable(int actor, StabilityConcept concept) {
        BitSet stable = new BitSet();
        for (int s = 0; s < states(); s++) {
            if (isStable(s, actor, concept)) {
                stable.set(s);
            }
        }
        return stable;
    }

    /** Returns whether a state is stable for an actor. */
    public boolean isStable(int state, int actor, StabilityConcept concept) {
        for (int improvement = 0; improvement < states(); improvement++) {
            if (isImprovement(actor, state, improvement)
                    && (concept == StabilityConcept.NASH || !isAnswered(state, improvement, actor, concept))) {
                return false;
            }
        }
        return true;
    }

    private boolean isImprovement(int actor, int from, int to) {
        return rank(actor, to) > rank(actor, from) && isMove(actor, from, to);
    }

    /** Whether some sequence of the others' moves, nobody twice in a row, makes an improvement not worth having. */
    private boolean isAnswered(int state, int improvement, int actor, StabilityConcept concept) {
        if (concept == StabilityConcept.SIM) {
            return isAnsweredAtOnce(state, improvement, actor);
        }
        IntPredicate deters = end ->
                rank(actor, end) <= rank(actor, state) && (!concept.considersReply() || !canEscape(actor, end, state));
        boolean[][] seen = new boolean[states()][form.actors()];
        Deque<int[]> queue = new ArrayDeque<>();
        queue.add(new int[] {improvement, -1});
        while (!queue.isEmpty()) {
            int[] place = queue.remove();
            for (int mover = 0; mover < form.actors(); mover++) {
                if (mover == actor || mover == place[1]) {
                    continue;
                }
                for (int to = 0; to < states(); to++) {
                    if (!seen[to][mover] && isAnswerStep(mover, place[0], to, concept)) {
                        if (deters.test(to)) {
                            return true;
                        }
                        seen[to][mover] = true;
                        queue.add(new int[] {to, mover});
                    }
                }
            }
        }
        return false;
    }

    /** Whether others' improvements from the state the actor leaves, made with its move, make it not worth having. */
    private boolean isAnsweredAtOnce(int state, int improvement, int actor) {
        List<int[]> together = new ArrayList<>(List.of(levels[improvement]));
        for (int other = 0; other < form.actors(); other++) {
            if (other == actor) {
                continue;
            }
            for (int[] before : List.copyOf(together)) {
                for (int to = 0; to < states(); to++) {
                    if (isImprovement(other, state, to)) {
                        int[] after = before.clone();
                        for (int o : ownOptions[other]) {
                            after[o] = levels[to][o];
                        }
                        together.add(after);
                    }
                }
            }
        }
        for (int[] setting : together.subList(1, together.size())) {
            for (int end = 0; end < states(); end++) {
                if (Arrays.equals(levels[end], setting) && rank(actor, end) <= rank(actor, state)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canEscape(int actor, int from, int state) {
        for (int to = 0; to < states(); to++) {
            if (rank(actor, to) > rank(actor, state) && isMove(actor, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an answer may take a step under a concept. */
    public boolean isAnswerStep(int mover, int from, int to, StabilityConcept concept) {
        return switch (concept) {
            case NASH, SIM -> false;
            case GMR, SMR -> isMove(mover, from, to);
            case SEQ, SSEQ -> isImprovement(mover, from, to);
            case CSEQ -> isImprovement(mover, from, to) && !isAnswered(from, to, mover, StabilityConcept.SEQ);
        };
    }

    /** Whether an actor can move from a state to another. */
    boolean isMove(int actor, int from, int to) {
        if (from == to) {
            return false;
        }
        int[] before = levels[from];
        int[] after = levels[to];
        int differing = 0;
        for (int o = 0; o < before.length; o++) {
            differing += before[o] == after[o] ? 0 : 1;
        }
        for (int o : ownOptions[actor]) {
            if (!form.rules().mayMove(o, before[o], after[o])) {
                return false;
            }
            differing -= before[o] == after[o] ? 0 : 1;
        }
        return differing == 0;
    }

    private int rank(int actor, int state) {
        return ranks.rank(actor)[state];
    }

    private int states() {
        return form.states().count();
    }
}
