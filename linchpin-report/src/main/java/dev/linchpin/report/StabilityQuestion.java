package dev.linchpin.report;

import dev.linchpin.engine.coalition.Coalition;
import dev.linchpin.engine.degree.DegreeJudgement;
import dev.linchpin.engine.stability.Concept;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a game's states.
 *
 * @param concepts the concepts to judge by
 * @param coalitions the coalitions to judge by, the smallest first; none where they are not asked about
 * @param summary whether states are counted only
 * @param degrees what degrees of preference say; null where that is not asked
 */
public record StabilityQuestion(
        List<? extends Concept> concepts,
        List<Coalition> coalitions,
        boolean summary,
        @Nullable DegreeJudgement degrees) {
    /** Copies the lists. */
    public StabilityQuestion {
        concepts = List.copyOf(concepts);
        coalitions = List.copyOf(coalitions);
    }

    /** Returns the question which states hold, and under which concepts. */
    public static StabilityQuestion of(List<? extends Concept> concepts) {
        return new StabilityQuestion(concepts, List.of(), false, null);
    }

    /** Returns the same asked about coalitions too. */
    public StabilityQuestion withCoalitions(List<Coalition> others) {
        return new StabilityQuestion(concepts, others, summary, degrees);
    }

    /** Returns the same with states counted only. */
    public StabilityQuestion counted() {
        return new StabilityQuestion(concepts, coalitions, true, degrees);
    }
}
