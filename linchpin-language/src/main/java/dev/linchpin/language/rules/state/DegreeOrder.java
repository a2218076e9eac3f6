package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Preference.Ranking;
import dev.linchpin.model.StatePattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A state said to be greatly preferred to one that the actor's ranking puts as high or higher. */
public final class DegreeOrder implements DossierRule {
    @Override
    public String code() {
        return "degree.order";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "preferences", "degrees", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Dossier dossier = draft.dossier();
        StateSearch search = draft.get(StateSearch.class, StateSearch::new);
        List<Rankings.Placed> rankings = draft.get(Rankings.class, Rankings::of).all();
        for (PlacedPairs.Placed placed :
                draft.get(PlacedPairs.class, PlacedPairs::of).all()) {
            if (placed.great()
                    && placed.fits(dossier.options().all())
                    && dossier.preferences().find(placed.actor()) instanceof Ranking ranking
                    && rankings.stream().allMatch(each -> !each.ranking().equals(ranking) || each.coverage() != null)) {
                Ranked worst = find(ranking.classes().reversed(), placed.pair().first(), search);
                Ranked best = find(ranking.classes(), placed.pair().second(), search);
                if (worst != null && best != null && ranking.classes().size() - 1 - worst.at() >= best.at()) {
                    problems.error(
                            code(),
                            draft.place(placed.path()),
                            "The ranking of " + Quoted.of(placed.actor()) + " does not put " + worst.state() + " above "
                                    + best.state() + ".",
                            "Turn the pair round, or name fewer states.");
                }
            }
        }
    }

    /** Returns the first class that holds a state of a pattern, with such a state; null where none was found. */
    private static @Nullable Ranked find(List<List<StatePattern>> classes, StatePattern pattern, StateSearch search) {
        for (int at = 0; at < classes.size(); at++) {
            for (StatePattern equal : classes.get(at)) {
                int[] levels = PlacedPairs.levels(pattern.text().length(), pattern, equal);
                int[] state = levels == null ? null : search.findFeasible(levels);
                if (state != null) {
                    return new Ranked(at, search.text(state));
                }
            }
        }
        return null;
    }

    /** A state with the place of its class. */
    private record Ranked(int at, String state) {}
}
