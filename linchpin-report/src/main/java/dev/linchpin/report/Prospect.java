package dev.linchpin.report;

import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.path.StatusQuo;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.Situation;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can become of where things stand, and of which states that is asked.
 *
 * @param study the study
 * @param statusQuo what can be reached, and who keeps the rest from being reached
 * @param asked the one state asked about, by ordinal; -1 where it is all equilibria
 * @param concept the concept whose equilibria are asked about; null where it is the actors' own foresight
 * @param states how many states are asked about
 * @param destinations the nearest of them, up to {@value #MOST}
 */
public record Prospect(
        Study study,
        StatusQuo statusQuo,
        int asked,
        @Nullable Concept concept,
        int states,
        List<Integer> destinations) {
    /** No more states than this are looked at one by one. */
    public static final int MOST = 1000;

    /** Copies the list. */
    public Prospect {
        destinations = List.copyOf(destinations);
    }

    /** Returns what can become of where a study starts, by the equilibria of a concept, or of foresight where null. */
    public static Prospect ofEquilibria(Study study, @Nullable Concept concept) {
        Stability stability = study.main().analysis().stability();
        BitSet equilibria = concept == null ? stability.equilibria() : stability.equilibria(concept);
        StatusQuo statusQuo = statusQuo(study.main());
        return new Prospect(
                study, statusQuo, -1, concept, equilibria.cardinality(), statusQuo.nearest(equilibria, MOST));
    }

    /** Returns how a study's start can become one state, given by ordinal. */
    public static Prospect of(Study study, int state) {
        return new Prospect(study, statusQuo(study.main()), state, null, 1, List.of(state));
    }

    private static StatusQuo statusQuo(Situation situation) {
        int now = situation.analysis().game().form().states().ordinal(situation.now());
        return StatusQuo.of(now, situation.conduct());
    }

    /** Returns the resting point that a state is, or null. */
    public @Nullable RestingPoint findRestingPoint(int state) {
        for (RestingPoint point : study.main().chain().restingPoints()) {
            if (point.state() == state) {
                return point;
            }
        }
        return null;
    }
}
