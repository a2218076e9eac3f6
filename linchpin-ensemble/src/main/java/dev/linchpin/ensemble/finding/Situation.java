package dev.linchpin.ensemble.finding;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.stance.Stances;
import java.util.List;

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
 */
public record Situation(
        Analysis analysis,
        Conduct conduct,
        long now,
        Stances stances,
        Chain chain,
        List<HypothesisFinding> hypotheses,
        List<DeterredMove> deterred) {
    /** Copies the lists. */
    public Situation {
        hypotheses = List.copyOf(hypotheses);
        deterred = List.copyOf(deterred);
    }

    /** Returns the situation with each stance's spread over all contexts worked out. */
    public Situation withSpreads() {
        return new Situation(analysis, conduct, now, analysis.stances(now), chain, hypotheses, deterred);
    }
}
