package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.language.rules.weight.Rivals;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.Connective;
import dev.linchpin.model.Rule;
import dev.linchpin.model.evidence.Hypothesis;
import java.util.List;
import java.util.Set;

/**
 * Two hypotheses with priors whose claims over options hold together in some feasible state, though evidence is weighed
 * as if at most one of them were true.
 */
public final class OverlappingRivals implements DossierRule {
    @Override
    public String code() {
        return "prior.overlap";
    }

    @Override
    public Set<String> reads() {
        return Set.of("actors", "options", "rules", "hypotheses");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Rivals rivals = draft.get(Rivals.class, Rivals::of);
        if (!rivals.areRivals()) {
            return;
        }
        List<Hypothesis> given = rivals.hypotheses();
        for (int b = 1; b < given.size(); b++) {
            for (int a = 0; a < b; a++) {
                check(draft, given.get(a), given.get(b), problems);
            }
        }
    }

    private void check(Examination draft, Hypothesis first, Hypothesis second, Problems problems) {
        Formula one = first.claim();
        Formula other = second.claim();
        if (one == null || other == null || !ConstantClaim.isOfOptions(one) || !ConstantClaim.isOfOptions(other)) {
            return;
        }
        Formula both = new Formula.Joined(Connective.AND, one, other);
        StateSearch search = new StateSearch(draft.dossier().toBuilder()
                .add(new Rule.Never(new Formula.Not(both)))
                .build());
        int[] state = search.findFeasible(search.free());
        if (state != null) {
            problems.warning(
                    code(),
                    draft.place("hypotheses/" + second.id() + "/claim"),
                    "%s and %s are rivals, for both have priors, yet both hold in %s."
                            .formatted(Quoted.of(first.id()), Quoted.of(second.id()), search.text(state)),
                    "Narrow one of the claims, or leave out a prior.");
        }
    }
}
