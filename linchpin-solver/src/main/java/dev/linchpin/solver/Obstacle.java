package dev.linchpin.solver;

import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Preference;
import java.util.Locale;

/**
 * Something in a dossier that symbolic search has no way with.
 *
 * @param code a code that never changes
 * @param path the part of the dossier, as diagnostics name it
 * @param message what it is
 * @param advice what to do instead
 */
public record Obstacle(String code, String path, String message, String advice) {
    private static final String INSTEAD =
            "Leave out, tie by rules, or drop options until the states can be listed, or judge what can be reached from now, by \"stability --local\".";

    static Obstacle saturating(Dossier dossier, int outcome) {
        String id = dossier.outcomes().ids().get(outcome);
        return new Obstacle(
                "symbolic.saturating",
                "outcomes/" + id,
                "Outcome %s saturates, and somebody's interests follow from it; symbolic search knows sums alone."
                        .formatted(id),
                INSTEAD);
    }

    static Obstacle gatedCycle(Dossier dossier, int link) {
        Influence influence = dossier.influences().all().get(link);
        return new Obstacle(
                "symbolic.gated-cycle",
                "influences/" + influence.name(),
                "The influence %s lies on a cycle and works in some states only; symbolic search knows cycles alone whose influences always work."
                        .formatted(influence.name()),
                INSTEAD);
    }

    static Obstacle tangled(Dossier dossier, int outcome) {
        String id = dossier.outcomes().ids().get(outcome);
        return new Obstacle(
                "symbolic.tangled",
                "outcomes/" + id,
                String.format(
                        Locale.ROOT,
                        "The outcome %s depends on more than %,d pairs of an option and a set of gates.",
                        id,
                        UtilityTerms.MOST_TERMS),
                INSTEAD);
    }

    static Obstacle statements(Preference.Statements preference) {
        return new Obstacle(
                "symbolic.statements",
                "preferences/" + preference.actor(),
                "%s orders states by %d statements; symbolic search has room for %d."
                        .formatted(preference.actor(), preference.statements().size(), ExactValues.MOST_STATEMENTS),
                INSTEAD);
    }

    static Obstacle settings(Dossier dossier) {
        return new Obstacle(
                "symbolic.settings",
                "options",
                String.format(
                        Locale.ROOT,
                        "The options have %,d settings, more than a number of 62 bits can count.",
                        StateSpace.count(dossier)),
                "Drop options, or levels.");
    }
}
