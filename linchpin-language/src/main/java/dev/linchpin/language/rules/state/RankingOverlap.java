package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import java.util.Set;

/** A ranking that holds a feasible state twice. */
public final class RankingOverlap implements DossierRule {
    @Override
    public String code() {
        return "ranking.overlap";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "preferences", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        for (Rankings.Placed placed : draft.get(Rankings.class, Rankings::of).all()) {
            RankingCoverage coverage = placed.coverage();
            RankingCoverage.Overlap overlap = coverage == null ? null : coverage.overlap();
            if (overlap != null) {
                problems.error(
                        code(),
                        draft.place(placed.path()),
                        "The ranking of " + Quoted.of(placed.ranking().actor()) + " holds the feasible state "
                                + overlap.state() + " twice: in the patterns "
                                + overlap.first().text() + " and "
                                + overlap.second().text() + ".",
                        null);
            }
        }
    }
}
