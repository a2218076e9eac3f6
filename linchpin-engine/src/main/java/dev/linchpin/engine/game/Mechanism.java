package dev.linchpin.engine.game;

import dev.linchpin.model.Dossier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one thing leads to another, compiled: outcomes and influences with a value for every number.
 *
 * @param outcomes the outcomes, in dossier order
 * @param links the influences, in dossier order
 * @param clusters the outcomes by the cycles that they lie on, causes before effects; links count whatever their weight,
 *     so that every draw of a dossier has the same
 */
public record Mechanism(List<Outcome> outcomes, List<Link> links, List<Cluster> clusters) {
    /** Copies the lists. */
    public Mechanism {
        outcomes = List.copyOf(outcomes);
        links = List.copyOf(links);
        clusters = List.copyOf(clusters);
    }

    /** Compiles a dossier's outcomes and influences. */
    public static Mechanism of(Dossier dossier, Draw draw) {
        return MechanismPlan.of(dossier).mechanism(draw);
    }

    /**
     * A quantity that actors care about.
     *
     * @param base its level where nothing moves it
     * @param saturating whether its level is the hyperbolic tangent of what moves it, else the sum itself
     */
    public record Outcome(double base, boolean saturating) {}

    /**
     * An influence.
     *
     * @param fromOption whether an option acts, by its share of its highest level; else an outcome, by its level
     * @param from the option's or outcome's place
     * @param to the place of the outcome acted on
     * @param weight what a unit adds, in [-1, 1]
     * @param gate the settings in which it works; null for all
     */
    public record Link(
            boolean fromOption,
            int from,
            int to,
            double weight,
            @Nullable Condition gate) {}
}
