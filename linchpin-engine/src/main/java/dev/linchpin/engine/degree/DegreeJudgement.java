package dev.linchpin.engine.degree;

import dev.linchpin.engine.preference.Order;
import dev.linchpin.engine.stability.Stability;
import dev.linchpin.model.Dossier;

/**
 * What degrees of preference say of a game's states: how strongly they hold, and which hold where preferences are
 * unknown. Each is judged by itself: strength by the ranks as they stand, unknown preferences whether mild or great.
 *
 * @param stability which states hold by the ranks alone
 * @param strength how strongly they hold
 * @param readings which hold under each reading of what is unknown
 */
public record DegreeJudgement(Stability stability, Strength strength, Readings readings) {
    /**
     * Prepares to judge a game's states, which costs nothing until something is asked.
     *
     * @param order how far apart ranks lie
     */
    public static DegreeJudgement of(Stability stability, Order order) {
        Comparisons comparisons = Comparisons.of(stability.game(), stability.ranks(), order);
        return new DegreeJudgement(stability, Strength.of(stability, comparisons), Readings.of(stability, comparisons));
    }

    /** Returns whether the dossier says of any actor what it greatly prefers. */
    public boolean hasStrength() {
        return dossier().degrees().all().stream().anyMatch(degrees -> degrees.greatly() != null);
    }

    /** Returns whether the dossier says of any actor where its preference is unknown. */
    public boolean hasUnknown() {
        return dossier().degrees().all().stream().anyMatch(degrees -> degrees.unknown() != null);
    }

    private Dossier dossier() {
        return stability.game().dossier();
    }
}
