package dev.linchpin.ensemble.finding;

import dev.linchpin.model.Actor;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.outlook.LeverQuestion;
import java.util.ArrayList;
import java.util.List;

/**
 * Who would pull levers, and to what end.
 *
 * @param sponsors the ids of the actors that pull, together
 * @param hypothesis the id of a hypothesis with a claim
 * @param isNegated whether they want its claim to fail, rather than to hold
 */
public record LeverAim(List<String> sponsors, String hypothesis, boolean isNegated) {
    /** Copies the list. */
    public LeverAim {
        sponsors = List.copyOf(sponsors);
    }

    /**
     * Returns what a dossier asks: its own questions, or, where it has none, every actor that has options with every
     * hypothesis that has a claim and its negation. What has no claim cannot be asked.
     */
    public static List<LeverAim> of(Dossier dossier) {
        List<LeverAim> aims = new ArrayList<>();
        for (LeverQuestion question : dossier.levers()) {
            if (dossier.hypotheses().get(question.target()).claim() != null) {
                aims.add(new LeverAim(question.sponsors(), question.target(), false));
            }
        }
        if (dossier.levers().isEmpty()) {
            for (Actor actor : dossier.actors()) {
                if (dossier.options().all().stream()
                        .anyMatch(option -> option.owner().equals(actor.id()))) {
                    aims.addAll(all(dossier, List.of(actor.id())));
                }
            }
        }
        return List.copyOf(aims);
    }

    /** Returns every hypothesis of a dossier that has a claim, and its negation, as what sponsors may want. */
    public static List<LeverAim> all(Dossier dossier, List<String> sponsors) {
        List<LeverAim> aims = new ArrayList<>();
        for (Hypothesis hypothesis : dossier.hypotheses()) {
            if (hypothesis.claim() != null) {
                aims.add(new LeverAim(sponsors, hypothesis.id(), false));
                aims.add(new LeverAim(sponsors, hypothesis.id(), true));
            }
        }
        return aims;
    }

    /** Returns the target as commands and JSON write it: {@code peace}, {@code not peace}. */
    public String target() {
        return isNegated ? "not " + hypothesis : hypothesis;
    }
}
