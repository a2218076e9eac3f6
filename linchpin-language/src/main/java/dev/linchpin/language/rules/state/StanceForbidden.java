package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.Compared;
import dev.linchpin.model.Formula.Term.Stance;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.List;
import java.util.Set;

/** A claim about a stance that is not defined: the actor's preferences rank feasible states alone, and a rule forbids one of the two states that the stance compares. */
public final class StanceForbidden implements DossierRule {
    @Override
    public String code() {
        return "claim.stance";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "preferences", "hypotheses", "actors");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        for (Hypothesis hypothesis : draft.dossier().hypotheses()) {
            Formula claim = hypothesis.claim();
            if (claim != null) {
                claim.visit(part -> {
                    if (part instanceof Compared compared && compared.term() instanceof Stance stance) {
                        check(draft, hypothesis, stance, problems);
                    }
                });
            }
        }
    }

    private void check(Examination draft, Hypothesis hypothesis, Stance stance, Problems problems) {
        Dossier dossier = draft.dossier();
        if (!dossier.preferences().has(stance.actor())) {
            return;
        }
        StateSearch search = draft.get(StateSearch.class, StateSearch::new);
        int option = dossier.options().indexOf(stance.option());
        for (int level : new int[] {0, dossier.options().get(stance.option()).highest()}) {
            int[] state = search.now();
            state[option] = level;
            List<Integer> broken = search.allBroken(state);
            if (!broken.isEmpty()) {
                problems.error(
                        code(),
                        draft.place("hypotheses/" + hypothesis.id() + "/claim"),
                        stance.text() + " cannot be told: the preferences of " + Quoted.of(stance.actor())
                                + " rank feasible states, and the rule at line "
                                + draft.place("rules/" + broken.getFirst()).line() + " forbids "
                                + search.text(broken.getFirst(), state) + ".",
                        null);
            }
        }
    }
}
