package dev.linchpin.language.rules.weight;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import java.util.Set;

/** A rest that is nothing, at the medians of the other shares. */
public final class RestNothing implements DossierRule {
    @Override
    public String code() {
        return "share.rest-nothing";
    }

    @Override
    public Set<String> reads() {
        return Set.of("actors", "populations");
    }

    private static final double SLACK = 1e-9;

    @Override
    public void check(Examination draft, Problems problems) {
        for (Wholes.Whole whole : draft.get(Wholes.class, Wholes::of).all()) {
            if (whole.hasRest() && whole.medianSum() >= 1 - SLACK && whole.leastSum() <= 1 + SLACK) {
                problems.warning(
                        code(),
                        draft.place(whole.path()),
                        "The other shares of " + Quoted.of(whole.id()) + " leave nothing for the rest.",
                        null);
            }
        }
    }
}
