package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import java.util.Set;

/** A ranking that leaves out a feasible state. */
public final class RankingGap implements DossierRule {
    @Override
    public String code() {
        return "ranking.gap";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "preferences", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        for (Rankings.Placed placed : draft.get(Rankings.class, Rankings::of).all()) {
            RankingCoverage coverage = placed.coverage();
            if (coverage != null && coverage.gap() != null) {
                problems.error(
                        code(),
                        draft.place(placed.path()),
                        "The ranking of " + Quoted.of(placed.ranking().actor()) + " leaves out the feasible state "
                                + coverage.gap() + ".",
                        "Rank it, or forbid it by a rule.");
            }
        }
    }
}
