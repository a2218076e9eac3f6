package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import java.util.Set;

/** The rules leave no state feasible. */
public final class NoState implements DossierRule {
    @Override
    public String code() {
        return "state.none";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        StateSearch search = draft.get(StateSearch.class, StateSearch::new);
        boolean impossible = search.findBroken(search.now()) != null
                && search.findFeasible(search.free()) == null
                && !search.hasGivenUp();
        if (impossible) {
            problems.error(
                    code(), draft.place("rules"), "No state keeps all these rules.", "Loosen or remove one of them.");
        }
    }
}
