package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Rule;
import dev.linchpin.model.outlook.View;
import java.util.Set;

/** A view that leaves out states which the rules forbid anyway. */
public final class UnawareOfNothing implements DossierRule {
    @Override
    public String code() {
        return "view.unaware-nothing";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Dossier dossier = draft.dossier();
        for (View view : dossier.views()) {
            for (int i = 0; i < view.unawareOf().size(); i++) {
                Formula unknown = view.unawareOf().get(i);
                StateSearch search = new StateSearch(dossier.toBuilder()
                        .add(new Rule.Never(new Formula.Not(unknown)))
                        .build());
                if (search.findFeasible(search.free()) == null && !search.hasGivenUp()) {
                    problems.warning(
                            code(),
                            draft.place("views/" + view.holder() + "/unaware-of/" + i),
                            "\"" + unknown.text() + "\" holds in no state that the rules allow, so that "
                                    + Quoted.of(view.holder()) + " knows of all that there are.",
                            "Say what it does not know of, or remove it.");
                }
            }
        }
    }
}
