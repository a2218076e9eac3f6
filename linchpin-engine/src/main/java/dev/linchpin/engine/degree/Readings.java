package dev.linchpin.engine.degree;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.kernel.AnswerSweep;
import dev.linchpin.engine.kernel.Mover;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every feasible state judged for every actor under each reading of unknown preferences.
 *
 * <p>Under a reading an actor moves to what it surely prefers, or to what is unknown as well; an answer deters it that
 * ends in a state which it surely does not prefer, or in an unknown one as well. Under {@link StabilityConcept#SMR} each
 * of its own moves from that end must do so too, and under {@link StabilityConcept#SEQ} each step of the answer is a
 * move of its mover's under the same reading.
 *
 * <p>Method: most moves are decided by bounds on the worst rank that answers can bring the actor to, which two sweeps
 * give for all states: what ranks low enough surely deters, and what ranks higher than all that could deter does not.
 * For the rest the answers are searched. Cost: for n states, m actors and moves to r states, O(n·m·(m + r)) time and
 * O(n·m) memory; for each state that moves left open lead to, a search besides, which costs at most a look at every move
 * of every other actor. Without unknown preferences nothing is left open. One thread at a time.
 *
 * <p>Li, Hipel, Kilgour and Fang 2004.
 */
public final class Readings {
    /** The concepts that are judged. */
    public static final List<StabilityConcept> CONCEPTS =
            List.of(StabilityConcept.NASH, StabilityConcept.GMR, StabilityConcept.SMR, StabilityConcept.SEQ);

    private final Stability stability;
    private final Comparisons comparisons;
    private final GameForm form;
    private final Map<Reading, Map<StabilityConcept, List<BitSet>>> stable = new EnumMap<>(Reading.class);

    private Readings(Stability stability, Comparisons comparisons) {
        this.stability = stability;
        this.comparisons = comparisons;
        form = stability.game().form();
    }

    /** Prepares to judge a game's states. */
    public static Readings of(Stability stability, Comparisons comparisons) {
        return new Readings(stability, comparisons);
    }

    /**
     * Returns, by ordinal, whether each state is stable for an actor; owned by this object.
     *
     * @param concept one of {@link #CONCEPTS}
     */
    public BitSet stable(int actor, StabilityConcept concept, Reading reading) {
        return stable.computeIfAbsent(reading, r -> new EnumMap<>(StabilityConcept.class))
                .computeIfAbsent(concept, c -> judged(c, reading))
                .get(actor);
    }

    /** Returns the states that are stable for every actor. */
    public BitSet equilibria(StabilityConcept concept, Reading reading) {
        BitSet all = (BitSet) stable(0, concept, reading).clone();
        for (int i = 1; i < form.actors(); i++) {
            all.and(stable(i, concept, reading));
        }
        return all;
    }

    private List<BitSet> judged(StabilityConcept concept, Reading reading) {
        boolean sequential = concept == StabilityConcept.SEQ;
        List<Mover> any = stability.steps(StabilityConcept.GMR);
        List<Mover> most = sequential ? movers(reading, true) : any;
        List<Mover> fewest = sequential ? movers(reading, false) : any;
        return IntStream.range(0, form.actors())
                .mapToObj(i -> judged(i, concept, reading, bounds(i, concept, most, fewest)))
                .toList();
    }

    private AnswerBounds bounds(int actor, StabilityConcept concept, List<Mover> most, List<Mover> fewest) {
        if (concept == StabilityConcept.NASH) {
            return AnswerBounds.NO_ANSWERS;
        }
        int[] rank = comparisons.of(actor).rank();
        boolean sequential = concept == StabilityConcept.SEQ;
        int[] low = sequential ? leastAfter(most, actor, rank) : stability.worst(actor, concept);
        int[] high = sequential ? leastAfter(fewest, actor, rank) : low;
        boolean pairs = !comparisons.of(actor).paired().isEmpty();
        int[] clear = pairs ? leastAfter(fewest, actor, clearRank(actor, concept == StabilityConcept.SMR)) : high;
        return new AnswerBounds(low, high, clear);
    }

    /** An actor's rank of each state, or the best that its replies lead to; above all ranks where pairs come in. */
    private int[] clearRank(int actor, boolean withReplies) {
        int[] rank = comparisons.of(actor).rank();
        int above = Arrays.stream(rank).max().orElse(0) + 1;
        int[] clear = new int[rank.length];
        Arrays.setAll(clear, s -> comparisons.of(actor).paired().get(s) ? above : rank[s]);
        if (!withReplies) {
            return clear;
        }
        int[] best = clear.clone();
        for (int s = 0; s < best.length; s++) {
            int from = s;
            form.moves(actor).forEachTarget(s, to -> best[from] = Math.max(best[from], clear[to]));
        }
        return best;
    }

    private BitSet judged(int actor, StabilityConcept concept, Reading reading, AnswerBounds bounds) {
        Comparison comparison = comparisons.of(actor);
        BitSet stable = new BitSet();
        List<Move> open = new ArrayList<>();
        for (int s = 0; s < form.states().count(); s++) {
            int from = s;
            int before = open.size();
            boolean[] holds = {true};
            form.moves(actor).forEachTarget(s, to -> {
                if (holds[0] && reading.moves(comparison, from, to)) {
                    switch (bounds.judge(comparison, reading, from, to)) {
                        case NO -> holds[0] = false;
                        case UNDECIDED -> open.add(new Move(from, to));
                        case YES -> {}
                    }
                }
            });
            if (!holds[0]) {
                open.subList(before, open.size()).clear();
            }
            stable.set(s, holds[0]);
        }
        if (!open.isEmpty()) {
            search(actor, concept, reading, open, stable);
        }
        return stable;
    }

    /** Clears the states that have an open move which nothing answers. */
    private void search(int actor, StabilityConcept concept, Reading reading, List<Move> open, BitSet stable) {
        Comparison comparison = comparisons.of(actor);
        Answers answers = new Answers(form);
        Answers.StepTest steps = concept == StabilityConcept.SEQ
                ? (mover, from, to) -> reading.moves(comparisons.of(mover), from, to)
                : (mover, from, to) -> true;
        open.sort((a, b) -> Integer.compare(a.to(), b.to()));
        int searched = -1;
        BitSet ends = new BitSet();
        for (Move move : open) {
            if (stable.get(move.from())) {
                if (searched != move.to()) {
                    searched = move.to();
                    ends = answers.ends(move.to(), actor, steps);
                }
                if (ends.stream().noneMatch(end -> deters(actor, comparison, concept, reading, move.from(), end))) {
                    stable.clear(move.from());
                }
            }
        }
    }

    private boolean deters(
            int actor, Comparison comparison, StabilityConcept concept, Reading reading, int start, int end) {
        if (!reading.deters(comparison, start, end)) {
            return false;
        }
        if (concept != StabilityConcept.SMR) {
            return true;
        }
        boolean[] holds = {true};
        form.moves(actor).forEachTarget(end, reply -> holds[0] = holds[0] && reading.deters(comparison, start, reply));
        return holds[0];
    }

    /** The actors as those who answer: with all steps that they might take, or with some that they surely take. */
    private List<Mover> movers(Reading reading, boolean all) {
        return IntStream.range(0, form.actors())
                .mapToObj(b -> stability.steps(StabilityConcept.GMR).get(b).where(thresholds(b, reading, all)))
                .toList();
    }

    /** For each state a rank: whoever stands below it steps there. */
    private int[] thresholds(int actor, Reading reading, boolean all) {
        Comparison comparison = comparisons.of(actor);
        int[] rank = comparison.rank();
        int[] thresholds = new int[rank.length];
        Arrays.setAll(thresholds, t -> {
            int sure = comparison.surelyBelow(rank[t]) + 1;
            boolean paired = comparison.paired().get(t);
            if (!all) {
                return paired ? 0 : sure;
            }
            if (!reading.movesOnUnknown()) {
                return sure;
            }
            return paired ? Integer.MAX_VALUE : comparison.surelyAbove(rank[t]);
        });
        return thresholds;
    }

    /** By a sweep and not by rounds, which would need a member to reach in one step what it reaches in two. */
    private static int[] leastAfter(List<Mover> movers, int actor, int[] value) {
        List<Mover> others = new ArrayList<>(movers);
        others.remove(actor);
        int[] label = new int[value.length];
        new AnswerSweep(value.length, others).run(value, label);
        return label;
    }

    /** A move that bounds do not decide. */
    private record Move(int from, int to) {}
}
