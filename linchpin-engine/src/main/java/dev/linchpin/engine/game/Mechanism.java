package dev.linchpin.engine.game;

import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Influence;
import dev.linchpin.model.OutcomeVariable.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one thing leads to another, compiled: outcomes and influences with a value for every number.
 *
 * @param outcomes the outcomes, in dossier order
 * @param links the influences, in dossier order
 */
public record Mechanism(List<Outcome> outcomes, List<Link> links) {
    /** Copies the lists. */
    public Mechanism {
        outcomes = List.copyOf(outcomes);
        links = List.copyOf(links);
    }

    /** Compiles a dossier's outcomes and influences. */
    public static Mechanism of(Dossier dossier, Draw draw) {
        return new Mechanism(
                dossier.outcomes().all().stream()
                        .map(o -> new Outcome(draw.value(o.baseName()), o.shape() == Shape.SATURATING))
                        .toList(),
                dossier.influences().all().stream()
                        .map(influence -> link(dossier, draw, influence))
                        .toList());
    }

    private static Link link(Dossier dossier, Draw draw, Influence influence) {
        boolean fromOption = dossier.options().has(influence.from());
        int from = fromOption
                ? dossier.options().indexOf(influence.from())
                : dossier.outcomes().indexOf(influence.from());
        double weight = influence.direction().sign() * draw.value(influence.name()) * draw.value(influence.thereName());
        Formula when = influence.when();
        return new Link(
                fromOption,
                from,
                dossier.outcomes().indexOf(influence.to()),
                weight,
                when == null ? null : Condition.of(when, dossier));
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
