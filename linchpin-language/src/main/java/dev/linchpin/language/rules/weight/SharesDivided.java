package dev.linchpin.language.rules.weight;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import java.util.Set;

/** Shares that do not add up to 1 and are therefore divided by their sum. */
public final class SharesDivided implements DossierRule {
    @Override
    public String code() {
        return "share.divided";
    }

    @Override
    public Set<String> reads() {
        return Set.of("actors", "populations");
    }

    private static final double SLACK = 1e-9;

    @Override
    public void check(Examination draft, Problems problems) {
        for (Wholes.Whole whole : draft.get(Wholes.class, Wholes::of).all()) {
            boolean mayMakeOne = whole.leastSum() <= 1 + SLACK && whole.greatestSum() >= 1 - SLACK;
            if (!whole.hasRest() && !mayMakeOne && whole.greatestSum() > 0) {
                problems.warning(
                        code(),
                        draft.place(whole.path()),
                        "The shares of " + Quoted.of(whole.id()) + " do not add up to 1; each is divided by their sum.",
                        "Make one of them the rest.");
            }
        }
    }
}
