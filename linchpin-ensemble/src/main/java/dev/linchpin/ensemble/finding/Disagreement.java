package dev.linchpin.ensemble.finding;

import dev.linchpin.ensemble.evidence.CompetingHypotheses;
import dev.linchpin.ensemble.evidence.HypothesisReading;
import dev.linchpin.ensemble.evidence.RivalryReading;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.ArrayList;
import java.util.List;

/**
 * A hypothesis that the evidence makes more probable than not and the model does not, or the reverse.
 *
 * @param hypothesis the hypothesis
 * @param byEvidence its posterior by what sources say of it
 * @param byModel the probability of its claim by what actors would do
 */
public record Disagreement(Hypothesis hypothesis, double byEvidence, double byModel) {
    private static final double EVEN = 0.5;

    /** Returns where evidence and model stand on different sides of even; even itself is with neither. */
    public static List<Disagreement> among(CompetingHypotheses evidence, List<HypothesisFinding> model) {
        List<Disagreement> found = new ArrayList<>();
        for (HypothesisFinding finding : model) {
            Double byModel = finding.probability();
            for (RivalryReading rivalry : evidence.rivalries()) {
                for (HypothesisReading reading : rivalry.hypotheses()) {
                    if (byModel != null
                            && reading.hypothesis().equals(finding.hypothesis())
                            && (reading.posterior() - EVEN) * (byModel - EVEN) < 0) {
                        found.add(new Disagreement(finding.hypothesis(), reading.posterior(), byModel));
                    }
                }
            }
        }
        return found;
    }
}
