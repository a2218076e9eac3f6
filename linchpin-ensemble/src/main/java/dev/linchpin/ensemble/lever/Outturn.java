package dev.linchpin.ensemble.lever;

import dev.linchpin.engine.ClaimJudge;
import dev.linchpin.engine.game.Game.Stakes;
import dev.linchpin.engine.level.UncertifiedCycle;
import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.Play;
import dev.linchpin.model.Formula;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A game played to its end, for what is asked of it. Immutable; threads may share it. */
final class Outturn {
    private final double[] probabilities;
    private final double[] worths;

    private Outturn(double[] probabilities, double[] worths) {
        this.probabilities = probabilities;
        this.worths = worths;
    }

    /**
     * Plays a game.
     *
     * @param claims whose probabilities are asked
     * @return null where levels of outcomes may not be unique in this draw
     */
    static @Nullable Outturn of(Circumstance circumstance, Drawing drawing, List<Formula> claims) {
        try {
            Play play = circumstance.play(drawing, Objects.requireNonNull(circumstance.findStart()));
            ClaimJudge judge = new ClaimJudge(play.truth(), circumstance.now());
            double[] probabilities = new double[claims.size()];
            for (int c = 0; c < probabilities.length; c++) {
                Double probability = judge.probability(claims.get(c), play.chain());
                probabilities[c] = probability == null ? Double.NaN : probability;
            }
            double[] worths = new double[circumstance.dossier().actors().size()];
            for (int i = 0; i < worths.length; i++) {
                worths[i] = worth(play, judge, i);
            }
            return new Outturn(probabilities, worths);
        } catch (UncertifiedCycle e) {
            return null;
        }
    }

    private static double worth(Play play, ClaimJudge judge, int actor) {
        Stakes stakes = play.truth().game().stakes(actor);
        if (stakes.preference() != null) {
            return Double.NaN;
        }
        double expected = 0;
        for (Start end : play.chain().ends()) {
            expected += end.probability() * judge.utility(actor, end.state());
        }
        return stakes.totalWeight() == 0 ? 0 : expected / stakes.totalWeight();
    }

    /** Returns a claim's probability; not a number where it cannot be judged. */
    double probability(int claim) {
        return probabilities[claim];
    }

    /**
     * Returns what an actor may expect, in units of its total interest weight; not a number where its preferences are
     * given outright.
     */
    double worth(int actor) {
        return worths[actor];
    }
}
