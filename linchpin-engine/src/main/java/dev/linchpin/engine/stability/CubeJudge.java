package dev.linchpin.engine.stability;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.kernel.CubeStability;
import dev.linchpin.engine.preference.Ranks;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges games that are cubes: every setting feasible, every move allowed, each option of two, four or eight levels.
 * One thread at a time.
 */
final class CubeJudge {
    private final CubeStability cube;
    private final Ranks ranks;
    private final int actors;

    private CubeJudge(CubeStability cube, Ranks ranks, int actors, Runnable pause) {
        this.cube = cube;
        this.ranks = ranks;
        this.actors = actors;
        cube.start(IntStream.range(0, actors).mapToObj(ranks::rank).toArray(int[][]::new), pause);
    }

    /**
     * Prepares to judge a game's states; null where it is no cube, or one too large.
     *
     * @param pause is called between streams through the states; what it throws ends the work
     */
    static @Nullable CubeJudge find(GameForm form, Ranks ranks, Runnable pause) {
        StateSpace space = form.space();
        if (!form.isFree() || Long.bitCount(space.size()) != 1) {
            return null;
        }
        for (int o = 0; o < space.options(); o++) {
            if (!form.rules().mayRise(o) || !form.rules().mayFall(o)) {
                return null;
            }
        }
        int bits = Long.numberOfTrailingZeros(space.size());
        int[] own = new int[form.actors()];
        for (int i = 0; i < own.length; i++) {
            for (int o : form.ownOptions(i)) {
                own[i] |= (int) ((space.radix(o) - 1) * space.stride(o));
            }
        }
        return CubeStability.fits(bits, own)
                ? new CubeJudge(new CubeStability(bits, own), ranks, own.length, pause)
                : null;
    }

    /** Returns, for each actor, the states that are stable for it. */
    List<BitSet> stable(StabilityConcept concept) {
        return IntStream.range(0, actors)
                .mapToObj(i -> BitSet.valueOf(stable(i, concept)))
                .toList();
    }

    private long[] stable(int actor, StabilityConcept concept) {
        return switch (concept) {
            case NASH -> cube.nash(actor);
            case GMR -> cube.gmr(actor);
            case SMR -> cube.smr(actor);
            case SEQ -> cube.seq(actor);
            case CSEQ -> cube.cseq(actor);
            case SSEQ -> cube.sseq(actor);
            case SIM -> throw new IllegalArgumentException("SIM is judged state by state.");
        };
    }

    /** Returns, for each actor, its worst rank of each state. */
    List<int[]> worst(StabilityConcept concept) {
        return IntStream.range(0, actors).mapToObj(i -> worst(i, concept)).toList();
    }

    private int[] worst(int actor, StabilityConcept concept) {
        return switch (concept) {
            case NASH -> ranks.rank(actor);
            case GMR -> cube.gmrWorst(actor);
            case SMR -> cube.smrWorst(actor);
            case SEQ -> cube.seqWorst(actor);
            case CSEQ -> cube.cseqWorst(actor);
            case SSEQ -> cube.sseqWorst(actor);
            case SIM -> throw new IllegalArgumentException("SIM has no worst ranks.");
        };
    }
}
