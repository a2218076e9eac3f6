package dev.linchpin.report;

import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.discovery.FailurePlaces;
import dev.linchpin.ensemble.flip.FlippingSets;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.point.PointFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a study's dossier beside the study itself.
 *
 * @param linchpins what carries its conclusions; null where that was not asked
 * @param flips the fewest quantities that flip each of its conclusions; null where that was not asked
 * @param places where each of its verdicts fails; null where that was not asked, or there are no draws
 * @param leverage who could change what, and what actors have of each other; null where that was not asked
 * @param points whether the model bears out what the text under study claims
 */
public record Findings(
        @Nullable Linchpins linchpins,
        @Nullable FlippingSets flips,
        @Nullable FailurePlaces places,
        @Nullable Leverage leverage,
        List<PointFinding> points) {
    /** Nothing was asked. */
    public static final Findings NONE = new Findings(null, null, null, null, List.of());

    /** Copies the list. */
    public Findings {
        points = List.copyOf(points);
    }
}
