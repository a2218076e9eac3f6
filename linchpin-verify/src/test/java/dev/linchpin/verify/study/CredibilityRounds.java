package dev.linchpin.verify.study;

import dev.linchpin.engine.game.Fibres;
import dev.linchpin.engine.kernel.AnswerRounds;
import dev.linchpin.engine.kernel.AnswerSweep;
import dev.linchpin.engine.kernel.Mover;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.engine.stability.StabilityConcept;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sequential stability round by round, to its end: in round 1 an answer's steps are improvements (SEQ), in each later
 * round improvements that are not themselves answered in the round before (round 2 is CSEQ). Round 0 is Nash.
 *
 * <p>Worst ranks m of round r come from steps y → t with m(t) of round r − 1 above the mover's rank of y. The smaller
 * the worst ranks of a round, the fewer steps has the next, and so the greater its worst ranks. Hence those of even
 * rounds only ever fall, those of odd rounds only ever rise, and no odd round's is above an even one's: both come to
 * rest. If at the same worst ranks, no later round differs; else the last two rounds follow each other for ever.
 *
 * <p>Cost: O(m²·n) time a round for n states and m actors, and n·m ints. Deterministic.
 */
final class CredibilityRounds {
    private static final int MOST_TURNS = 8;

    private final Stability stability;
    private final List<Mover> movers;
    private final int actors;
    private final List<List<BitSet>> stable = new ArrayList<>();
    private boolean settled;

    private CredibilityRounds(Stability stability) {
        this.stability = stability;
        movers = stability.steps(StabilityConcept.GMR);
        actors = movers.size();
    }

    /** Judges a game round by round, until a round's worst ranks are those of the round before or the one before it. */
    static CredibilityRounds of(Stability stability) {
        CredibilityRounds rounds = new CredibilityRounds(stability);
        int[][] beforeLast;
        int[][] last = new int[0][];
        int[][] now = rounds.ranks();
        do {
            rounds.stable.add(rounds.stable(now));
            beforeLast = last;
            last = now;
            now = rounds.next(last);
        } while (!Arrays.deepEquals(now, last) && !Arrays.deepEquals(now, beforeLast));
        rounds.settled = Arrays.deepEquals(now, last);
        return rounds;
    }

    /** Returns how many rounds differ from the ones before: later rounds repeat the last, or the last two by turns. */
    int last() {
        return stable.size() - 1;
    }

    /** Returns whether later rounds are all as the last one, rather than as the last two by turns. */
    boolean settles() {
        return settled;
    }

    /** Returns the states that are stable for an actor in a round, however late. */
    BitSet stable(int round, int actor) {
        return stable.get(standingFor(round)).get(actor);
    }

    /** Returns the states that are stable for every actor in a round, however late. */
    BitSet equilibria(int round) {
        BitSet all = (BitSet) stable(round, 0).clone();
        for (int i = 1; i < actors; i++) {
            all.and(stable(round, i));
        }
        return all;
    }

    private int standingFor(int round) {
        if (round <= last()) {
            return round;
        }
        return settled || (round - last()) % 2 == 0 ? last() : last() - 1;
    }

    private int[][] ranks() {
        return IntStream.range(0, actors).mapToObj(stability.ranks()::rank).toArray(int[][]::new);
    }

    /** Returns the worst ranks of the round after one with these. */
    int[][] next(int[][] worst) {
        List<Mover> steps = IntStream.range(0, actors)
                .mapToObj(b -> movers.get(b).where(worst[b]))
                .toList();
        return IntStream.range(0, actors)
                .parallel()
                .mapToObj(i -> leastAfter(steps, i))
                .toArray(int[][]::new);
    }

    private int[] leastAfter(List<Mover> steps, int actor) {
        List<Mover> others = new ArrayList<>(steps);
        others.remove(actor);
        int[] rank = stability.ranks().rank(actor);
        int[] label = rank.clone();
        if (!AnswerRounds.settle(label, others, MOST_TURNS)) {
            new AnswerSweep(rank.length, others).run(rank, label);
        }
        return label;
    }

    private List<BitSet> stable(int[][] worst) {
        return IntStream.range(0, actors)
                .parallel()
                .mapToObj(i -> stable(i, worst[i]))
                .toList();
    }

    /** A state is left where a move leads to a worst rank above its own; staying never does. */
    private BitSet stable(int actor, int[] worst) {
        int[] rank = stability.ranks().rank(actor);
        Fibres fibres = stability.game().form().fibres().get(actor);
        int[] group = fibres.groupOfState();
        int[] greatest = new int[fibres.groups()];
        for (int s = 0; s < worst.length; s++) {
            greatest[group[s]] = Math.max(greatest[group[s]], worst[s]);
        }
        BitSet stable = new BitSet(rank.length);
        for (int s = 0; s < rank.length; s++) {
            boolean leaves = false;
            for (int reached : fibres.targets(s)) {
                leaves |= greatest[reached] > rank[s];
            }
            stable.set(s, !leaves);
        }
        return stable;
    }
}
