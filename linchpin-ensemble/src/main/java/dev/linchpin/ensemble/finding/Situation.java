package dev.linchpin.ensemble.finding;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.engine.stance.Stances;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One game analysed from where things stand: the dossier at its medians, or in a phase, an epoch, by another yardstick,
 * after a what-if.
 *
 * @param analysis the true game
 * @param conduct what each actor would do, judged in the game as it sees it
 * @param now the index of the setting at which stances are taken; its state may be forbidden by rules in a phase
 * @param stances how actors stand, in the true game
 * @param chain what happens from the start
 * @param hypotheses what that makes of the hypotheses, in dossier order
 * @param deterred the moves that actors would like but do not make, where things are likeliest to come to rest
 * @param drawn the same over draws; null where there are none
 */
public record Situation(
        Analysis analysis,
        Conduct conduct,
        long now,
        Stances stances,
        Chain chain,
        List<HypothesisFinding> hypotheses,
        List<DeterredMove> deterred,
        @Nullable Drawn drawn) {
    /** Copies the lists. */
    public Situation {
        hypotheses = List.copyOf(hypotheses);
        deterred = List.copyOf(deterred);
    }

    /** Returns the situation with each stance's spread over all contexts worked out. */
    public Situation withSpreads() {
        return new Situation(analysis, conduct, now, analysis.stances(now), chain, hypotheses, deterred, drawn);
    }

    /** Returns the situation with what draws show. */
    public Situation withDrawn(Drawn over) {
        List<HypothesisFinding> found = new ArrayList<>();
        for (int h = 0; h < hypotheses.size(); h++) {
            HypothesisFinding at = hypotheses.get(h);
            found.add(new HypothesisFinding(
                    at.hypothesis(), at.probability(), over.hypotheses().get(h)));
        }
        return new Situation(analysis, conduct, now, stances, chain, found, deterred, over);
    }

    /**
     * Returns an actor's verdict on where things stand, as it sees the game; null where the rules forbid that state.
     *
     * @param actor the actor's place
     */
    public @Nullable Verdict conductAtNow(int actor) {
        int state = analysis.game().form().states().ordinal(now);
        return state < 0 ? null : conduct.verdict(state, actor);
    }

    /** Returns how a stance is spread over draws; null where that is not known. */
    public @Nullable Quantiles spread(Stance stance) {
        int options = analysis.game().form().space().options();
        return drawn == null ? null : drawn.stances().get(stance.actor() * options + stance.option());
    }
}
