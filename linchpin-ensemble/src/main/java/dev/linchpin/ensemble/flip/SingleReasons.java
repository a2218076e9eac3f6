package dev.linchpin.ensemble.flip;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why hypotheses stand whatever one quantity does, told of pairs: where another quantity changes the sign of none of the
 * contrasts that this rests on, it stands whatever the two do.
 *
 * <p>Cost: for each quantity that is asked about, a look at every contrast that its judgement rests on and at each that
 * may move it; many pairs are settled by each.
 */
final class SingleReasons {
    private final List<SetJudge.Judgement> singles;
    private final BitSet all = new BitSet();
    private final @Nullable BitSet[] opened;
    /** Which quantities by themselves may change the sign of a contrast, the others at their medians. */
    private final Map<Contrast, BitSet> alone = new HashMap<>();

    /**
     * Prepares to settle pairs.
     *
     * @param singles what came of judging each quantity by itself, by place
     */
    SingleReasons(List<SetJudge.Judgement> singles) {
        this.singles = singles;
        all.set(0, singles.size());
        opened = new BitSet[singles.size()];
    }

    /** Returns which of some hypotheses surely stand whatever two quantities do. */
    BitSet settled(BitSet hypotheses, int one, int other) {
        BitSet settled = new BitSet();
        if (!opened(one).get(other)) {
            settled.or(singles.get(one).stands());
        }
        if (!settled.equals(hypotheses) && !opened(other).get(one)) {
            settled.or(singles.get(other).stands());
        }
        settled.and(hypotheses);
        return settled;
    }

    /** The quantities that, beside one, may change the sign of a contrast that its judgement rests on. */
    private BitSet opened(int quantity) {
        BitSet known = opened[quantity];
        if (known == null) {
            known = new BitSet();
            BitSet free = (BitSet) all.clone();
            free.clear(quantity);
            CandidateSets beside = new CandidateSets(List.of(quantity), free, 1);
            for (Contrast contrast : singles.get(quantity).known()) {
                known.or(contrast.isMovedBy(quantity) ? contrast.openers(beside) : alone(contrast));
            }
            opened[quantity] = known;
        }
        return known;
    }

    private BitSet alone(Contrast contrast) {
        return alone.computeIfAbsent(contrast, it -> it.openers(new CandidateSets(List.of(), all, 1)));
    }
}
