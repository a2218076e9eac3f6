package dev.linchpin.language.rules.weight;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import java.util.Set;

/** Shares that cannot make up a whole: they leave nothing for the rest, or are all nought. */
public final class SharesSum implements DossierRule {
    @Override
    public String code() {
        return "share.sum";
    }

    @Override
    public Set<String> reads() {
        return Set.of("actors", "populations");
    }

    private static final double SLACK = 1e-9;

    @Override
    public void check(Examination draft, Problems problems) {
        for (Wholes.Whole whole : draft.get(Wholes.class, Wholes::of).all()) {
            if (whole.hasRest() && whole.leastSum() > 1 + SLACK) {
                problems.error(
                        code(),
                        draft.place(whole.path()),
                        "The shares of " + Quoted.of(whole.id()) + " add up to more than 1 and leave no rest.",
                        "Make them smaller.");
            } else if (!whole.hasRest() && whole.greatestSum() <= 0) {
                problems.error(
                        code(),
                        draft.place(whole.path()),
                        "The shares of " + Quoted.of(whole.id()) + " are all 0.",
                        "Give one a size, or make it the rest.");
            }
        }
    }
}
