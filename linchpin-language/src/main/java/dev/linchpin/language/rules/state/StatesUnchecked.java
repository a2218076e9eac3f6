package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import java.util.Set;

/** So many states and rules that not all could be checked. */
public final class StatesUnchecked implements DossierRule {
    @Override
    public String code() {
        return "state.unchecked";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "preferences", "views", "phases");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        boolean unknown = draft.get(StateSearch.class, StateSearch::new).hasGivenUp();
        for (Rankings.Placed placed : draft.get(Rankings.class, Rankings::of).all()) {
            RankingCoverage coverage = placed.coverage();
            unknown |= coverage != null && coverage.isUnknown();
        }
        if (unknown) {
            problems.warning(
                    code(),
                    draft.place("options"),
                    "There are too many states to check against the rules and rankings; not all of them were.",
                    null);
        }
    }
}
