package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Rule;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.Set;

/** A claim over options that holds in every feasible state, or in none, so that nothing anybody does decides it. */
public final class ConstantClaim implements DossierRule {
    @Override
    public String code() {
        return "claim.constant";
    }

    @Override
    public Set<String> reads() {
        return Set.of("actors", "options", "rules", "hypotheses");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Dossier dossier = draft.dossier();
        StateSearch any = draft.get(StateSearch.class, StateSearch::new);
        if (any.findFeasible(any.free()) == null) {
            return;
        }
        for (Hypothesis hypothesis : dossier.hypotheses()) {
            Formula claim = hypothesis.claim();
            if (claim != null && isOfOptions(claim)) {
                boolean never = isImpossible(dossier, new Formula.Not(claim));
                boolean always = !never && isImpossible(dossier, claim);
                if (never || always) {
                    problems.warning(
                            code(),
                            draft.place("hypotheses/" + hypothesis.id() + "/claim"),
                            "%s %s: no state decides %s."
                                    .formatted(
                                            Quoted.of(claim.text()),
                                            never
                                                    ? "holds in no state that the rules allow"
                                                    : "holds in every state that the rules allow",
                                            Quoted.of(hypothesis.id())),
                            "Claim something that an option can change, or loosen a rule.");
                }
            }
        }
    }

    /** Returns whether a claim asks of options alone, so that a state decides it whatever the quantities. */
    static boolean isOfOptions(Formula claim) {
        boolean[] more = {false};
        claim.visit(part -> more[0] |= part instanceof Formula.Compared || part instanceof Formula.InEquilibria);
        return !more[0];
    }

    /** Whether no state keeps the rules once a formula is forbidden as well. */
    private static boolean isImpossible(Dossier dossier, Formula forbidden) {
        StateSearch search = new StateSearch(
                dossier.toBuilder().add(new Rule.Never(forbidden)).build());
        return search.findFeasible(search.free()) == null && !search.hasGivenUp();
    }
}
