package dev.linchpin.engine.game;

import dev.linchpin.engine.game.Mechanism.Link;
import dev.linchpin.engine.game.Mechanism.Outcome;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Influence;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.OutcomeVariable.Shape;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one thing leads to another, compiled but for its numbers. Immutable; threads may share it. */
final class MechanismPlan {
    private final List<PlannedOutcome> outcomes;
    private final List<PlannedLink> links;
    private final List<Cluster> clusters;

    /** An outcome, and the name of its base. */
    private record PlannedOutcome(String base, boolean saturating) {
        Outcome at(Draw draw) {
            return new Outcome(draw.value(base), saturating);
        }
    }

    /** An influence, and the names of its size and of its being there. */
    private record PlannedLink(
            String size,
            String there,
            int sign,
            boolean fromOption,
            int from,
            int to,
            @Nullable Condition gate) {
        Link at(Draw draw) {
            return new Link(fromOption, from, to, sign * draw.value(size) * draw.value(there), gate);
        }
    }

    private MechanismPlan(List<PlannedOutcome> outcomes, List<PlannedLink> links) {
        this.outcomes = outcomes;
        this.links = links;
        clusters = clusters();
    }

    /** Compiles a dossier's outcomes and influences. */
    static MechanismPlan of(Dossier dossier) {
        return new MechanismPlan(
                dossier.outcomes().all().stream().map(MechanismPlan::planned).toList(),
                dossier.influences().all().stream()
                        .map(influence -> planned(dossier, influence))
                        .toList());
    }

    private static PlannedOutcome planned(OutcomeVariable outcome) {
        return new PlannedOutcome(outcome.baseName(), outcome.shape() == Shape.SATURATING);
    }

    private static PlannedLink planned(Dossier dossier, Influence influence) {
        boolean fromOption = dossier.options().has(influence.from());
        Formula when = influence.when();
        return new PlannedLink(
                influence.name(),
                influence.thereName(),
                influence.direction().sign(),
                fromOption,
                fromOption
                        ? dossier.options().indexOf(influence.from())
                        : dossier.outcomes().indexOf(influence.from()),
                dossier.outcomes().indexOf(influence.to()),
                when == null ? null : Condition.of(when, dossier));
    }

    private List<Cluster> clusters() {
        int[][] effects = new int[outcomes.size()][];
        Arrays.setAll(
                effects,
                from -> links.stream()
                        .filter(link -> !link.fromOption() && link.from() == from)
                        .mapToInt(PlannedLink::to)
                        .distinct()
                        .toArray());
        boolean[] saturating = new boolean[effects.length];
        for (int v = 0; v < saturating.length; v++) {
            saturating[v] = outcomes.get(v).saturating();
        }
        return Cluster.of(effects, saturating);
    }

    /** Gives every number its value. */
    Mechanism mechanism(Draw draw) {
        Outcome[] drawnOutcomes = new Outcome[outcomes.size()];
        Arrays.setAll(drawnOutcomes, v -> outcomes.get(v).at(draw));
        Link[] drawnLinks = new Link[links.size()];
        Arrays.setAll(drawnLinks, e -> links.get(e).at(draw));
        return new Mechanism(List.of(drawnOutcomes), List.of(drawnLinks), clusters);
    }
}
