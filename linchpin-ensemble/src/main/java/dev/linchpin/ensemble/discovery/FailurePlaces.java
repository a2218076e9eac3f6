package dev.linchpin.ensemble.discovery;

import dev.linchpin.ensemble.EnsembleResult;
import dev.linchpin.ensemble.Sample;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.quantity.Factor;
import dev.linchpin.ensemble.quantity.Quantities;
import dev.linchpin.ensemble.quantity.Values;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which part of which quantities' ranges each verdict of a study fails, told by the draws of its ensemble.
 *
 * <p>The quantities are those that chance decides in the first phase, by the names that findings use; an influence's
 * being there is 1 or 0 in a draw.
 *
 * @param draws how many draws this rests on: the ensemble's first ones
 * @param places where each hypothesis's verdict fails, of those that can be judged, in dossier order
 */
public record FailurePlaces(int draws, List<FailurePlace> places) {
    private static final int DRAWS_A_PIECE = 64;

    /** Copies the list. */
    public FailurePlaces {
        places = List.copyOf(places);
    }

    /**
     * Searches the draws that a study carries.
     *
     * <p>Cost: every quantity's value in each draw, and {@link Discovery} for each hypothesis whose verdict varies.
     *
     * @return null where the study has no draws, or somebody stopped it
     */
    public static @Nullable FailurePlaces find(Study study, Runner runner, Patience patience) {
        EnsembleResult result = study.draws();
        if (result == null || result.sample().size() == 0) {
            return null;
        }
        Sample sample = result.sample();
        DrawTable table = table(study, sample, runner, patience);
        if (table == null) {
            return null;
        }
        List<FailurePlace> places = new ArrayList<>();
        for (int h = 0; h < study.main().hypotheses().size(); h++) {
            HypothesisFinding finding = study.main().hypotheses().get(h);
            Boolean holds = finding.holds();
            double[] failures = new double[sample.size()];
            boolean isJudged = holds != null;
            for (int k = 0; k < failures.length && isJudged; k++) {
                double probability = sample.probability(k, h);
                failures[k] = Boolean.TRUE.equals(holds) ? 1 - probability : probability;
                isJudged = !Double.isNaN(probability);
            }
            if (isJudged) {
                places.add(new FailurePlace(
                        finding.hypothesis(), Boolean.TRUE.equals(holds), Discovery.of(table, failures)));
            }
        }
        return new FailurePlaces(sample.size(), places);
    }

    private static @Nullable DrawTable table(Study study, Sample sample, Runner runner, Patience patience) {
        Quantities quantities = study.circumstances().main().quantities();
        List<String> names =
                quantities.factors().stream().map(Factor::quantity).distinct().toList();
        double[][] values = new double[names.size()][sample.size()];
        int pieces = (sample.size() + DRAWS_A_PIECE - 1) / DRAWS_A_PIECE;
        int done = runner.run(
                pieces,
                piece -> {
                    int end = Math.min(sample.size(), (piece + 1) * DRAWS_A_PIECE);
                    for (int k = piece * DRAWS_A_PIECE; k < end; k++) {
                        Values drawn = sample.drawing(k).of(quantities);
                        for (int q = 0; q < values.length; q++) {
                            values[q][k] = drawn.value(names.get(q));
                        }
                    }
                    return end;
                },
                end -> {},
                patience);
        return done < pieces ? null : DrawTable.of(names, sample.size(), values);
    }
}
