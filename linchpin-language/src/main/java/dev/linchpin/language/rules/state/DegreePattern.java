package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Option;
import dev.linchpin.model.StatePattern;
import java.util.List;
import java.util.Set;

/** A pattern in a pair that does not fit the options. */
public final class DegreePattern implements DossierRule {
    @Override
    public String code() {
        return "degree.pattern";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "degrees");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        List<Option> options = draft.dossier().options().all();
        for (PlacedPairs.Placed placed :
                draft.get(PlacedPairs.class, PlacedPairs::of).all()) {
            for (StatePattern pattern : placed.patterns()) {
                String message = RankingForm.findFault(pattern, options);
                if (message != null) {
                    problems.error(code(), draft.place(placed.path()), message, RankingForm.advice(options));
                }
            }
        }
    }
}
