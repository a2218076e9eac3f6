package dev.linchpin.ensemble;

import dev.linchpin.engine.hypergame.Hypergame;
import dev.linchpin.engine.hypergame.Surprises;
import dev.linchpin.engine.path.Perception;
import dev.linchpin.ensemble.evidence.WeighedEvidence;
import dev.linchpin.ensemble.finding.Disagreement;
import dev.linchpin.ensemble.finding.PerceivedGame;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.finding.Variant;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.model.Dossier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier analysed with every quantity at its median: the front door of this module.
 *
 * @param circumstances the circumstances in which it was analysed
 * @param main what it shows from now; where it has phases, in the first of them
 * @param evidence what its evidence says by itself
 * @param disagreements the hypotheses that evidence and model judge otherwise
 * @param perceived the game as those actors see it who see it otherwise
 * @param hypergame what holds where each acts as it sees the game; null where all see it as it is
 * @param phases what each phase shows, the first being {@code main}
 * @param epochs the same dossier in other epochs
 * @param yardsticks the same dossier with its words of estimative probability read by each other yardstick; empty where
 *     it has none
 * @param objections what is doubtful about the result
 * @param draws the ensemble that the situations carry; null where there is none
 */
public record Study(
        Circumstances circumstances,
        Situation main,
        WeighedEvidence evidence,
        List<Disagreement> disagreements,
        List<PerceivedGame> perceived,
        @Nullable Hypergame hypergame,
        List<Variant> phases,
        List<Variant> epochs,
        List<Variant> yardsticks,
        List<Objection> objections,
        @Nullable EnsembleResult draws) {
    /** No more surprises than this are listed. */
    public static final int MOST_SURPRISES = 100;

    /** Copies the lists. */
    public Study {
        disagreements = List.copyOf(disagreements);
        perceived = List.copyOf(perceived);
        phases = List.copyOf(phases);
        epochs = List.copyOf(epochs);
        yardsticks = List.copyOf(yardsticks);
        objections = List.copyOf(objections);
    }

    /**
     * Returns the study with what an ensemble shows, of the circumstances that it has looked at; the same study where it
     * has no draw to count.
     */
    public Study withDraws(EnsembleResult result) {
        if (result.counted() == 0) {
            return this;
        }
        List<Variant> drawnPhases = new ArrayList<>();
        for (int k = 0; k < phases.size(); k++) {
            Variant phase = phases.get(k);
            drawnPhases.add(
                    k == 0
                            ? phase.withDrawn(result.main())
                            : k <= result.later().size()
                                    ? phase.withDrawn(result.later().get(k - 1))
                                    : phase);
        }
        List<Variant> drawnEpochs = new ArrayList<>();
        for (int k = 0; k < epochs.size(); k++) {
            Variant epoch = epochs.get(k);
            drawnEpochs.add(
                    k < result.epochs().size() ? epoch.withDrawn(result.epochs().get(k)) : epoch);
        }
        return new Study(
                circumstances,
                main.withDrawn(result.main()),
                evidence,
                disagreements,
                perceived,
                hypergame,
                drawnPhases,
                drawnEpochs,
                yardsticks,
                objections,
                result);
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return circumstances.dossier();
    }

    /** Returns what takes those by surprise who see the game as it is; null where all do. */
    public @Nullable Surprises findSurprises() {
        return hypergame == null
                ? null
                : hypergame.surprises(Perception.of(main.analysis().witness()), -1, MOST_SURPRISES);
    }
}
