package dev.linchpin.language.rules.idle;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.Compared;
import dev.linchpin.model.Formula.Term.Level;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.HashSet;
import java.util.Set;

/** An outcome that nobody cares about, that leads nowhere and that no claim reads. */
public final class OutcomeIdle implements DossierRule {
    @Override
    public String code() {
        return "outcome.idle";
    }

    @Override
    public Set<String> reads() {
        return Set.of("outcomes", "influences", "interests", "views", "hypotheses");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Set<String> used = used(draft.dossier());
        for (OutcomeVariable outcome : draft.dossier().outcomes()) {
            if (!used.contains(outcome.id())) {
                problems.warning(
                        code(),
                        draft.place("outcomes/" + outcome.id()),
                        "Nobody cares about " + Quoted.of(outcome.id()) + ", and it leads nowhere.",
                        "Give someone an interest in it, or leave it out.");
            }
        }
    }

    private static Set<String> used(Dossier dossier) {
        Set<String> used = new HashSet<>();
        dossier.influences().forEach(influence -> used.add(influence.from()));
        dossier.interests().forEach(interest -> used.add(interest.target()));
        dossier.views().forEach(view -> view.interests().forEach(interest -> used.add(interest.target())));
        for (Hypothesis hypothesis : dossier.hypotheses()) {
            Formula claim = hypothesis.claim();
            if (claim != null) {
                claim.visit(part -> {
                    if (part instanceof Compared compared && compared.term() instanceof Level(String outcome)) {
                        used.add(outcome);
                    }
                });
            }
        }
        return used;
    }
}
