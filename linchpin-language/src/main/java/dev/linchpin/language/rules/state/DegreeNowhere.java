package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Option;
import dev.linchpin.model.StatePattern;
import java.util.List;
import java.util.Set;

/** A pattern in a pair that no feasible state fits. */
public final class DegreeNowhere implements DossierRule {
    @Override
    public String code() {
        return "degree.nowhere";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "degrees");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        List<Option> options = draft.dossier().options().all();
        StateSearch search = draft.get(StateSearch.class, StateSearch::new);
        for (PlacedPairs.Placed placed :
                draft.get(PlacedPairs.class, PlacedPairs::of).all()) {
            if (placed.fits(options)) {
                for (StatePattern pattern : placed.patterns()) {
                    int[] levels = PlacedPairs.levels(options.size(), pattern);
                    if (levels != null && search.findFeasible(levels) == null && !search.hasGivenUp()) {
                        problems.warning(
                                code(),
                                draft.place(placed.path()),
                                "No feasible state fits the pattern " + Quoted.of(pattern.text()) + ".",
                                "Correct the pattern, or remove the pair.");
                    }
                }
            }
        }
    }
}
