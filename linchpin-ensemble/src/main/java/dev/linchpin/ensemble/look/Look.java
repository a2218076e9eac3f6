package dev.linchpin.ensemble.look;

import dev.linchpin.engine.ClaimJudge;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Unsettled;
import dev.linchpin.engine.stance.Stances;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.List;

/** What there is to see where a game has been played: as numbers, for many games to be told together. Immutable. */
public final class Look {
    private final Chain chain;
    private final double[] hypotheses;
    private final double[] stances;

    private Look(Chain chain, double[] hypotheses, double[] stances) {
        this.chain = chain;
        this.hypotheses = hypotheses;
        this.stances = stances;
    }

    static Look at(Play play, Dossier dossier, long now) {
        ClaimJudge judge = new ClaimJudge(play.truth(), now);
        double[] hypotheses = new double[dossier.hypotheses().size()];
        for (int h = 0; h < hypotheses.length; h++) {
            Hypothesis hypothesis = dossier.hypotheses().all().get(h);
            Formula claim = hypothesis.claim();
            Double probability = claim == null ? null : judge.probability(claim, play.chain());
            hypotheses[h] = probability == null ? Double.NaN : probability;
        }
        double[] stances = Stances.values(play.truth().causes(), play.truth().order(), now).stream()
                .flatMap(List::stream)
                .mapToDouble(stance -> stance == null ? Double.NaN : stance)
                .toArray();
        return new Look(play.chain(), hypotheses, stances);
    }

    /** Returns what happens. */
    public Chain chain() {
        return chain;
    }

    /** Returns the probability of a hypothesis's claim; not a number where it has none, or none that can be judged. */
    public double probability(int hypothesis) {
        return hypotheses[hypothesis];
    }

    /** Returns the probability of each hypothesis's claim, as {@link #probability} does. */
    public double[] probabilities() {
        return hypotheses.clone();
    }

    /** Returns every stance, by actor, then option; not a number where an actor does not rank both states. */
    public double[] stances() {
        return stances.clone();
    }

    /** Returns how probable it is that things never settle. */
    public double unsettled() {
        return chain.unsettled().stream().mapToDouble(Unsettled::probability).sum();
    }
}
