package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A view whose holder does not know of a state that it stands in at the start. */
public final class UnawareOfNow implements DossierRule {
    @Override
    public String code() {
        return "view.unaware-now";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "phases", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Dossier dossier = draft.dossier();
        for (View view : dossier.views()) {
            for (int i = 0; i < view.unawareOf().size(); i++) {
                Condition unknown = Condition.of(view.unawareOf().get(i), dossier.options());
                for (int[] start : starts(draft)) {
                    if (unknown.judge(start) == Truth.TRUE) {
                        problems.error(
                                code(),
                                draft.place("views/" + view.holder() + "/unaware-of/" + i),
                                Quoted.of(view.holder())
                                        + " stands in a state of which this says that it does not know: "
                                        + draft.get(StateSearch.class, StateSearch::new)
                                                .text(start) + ".",
                                "Leave out the state at the start.");
                        break;
                    }
                }
            }
        }
    }

    /** The state in which things stand now, and the one in which the first phase begins. */
    private static List<int[]> starts(Examination draft) {
        Dossier dossier = draft.dossier();
        List<int[]> starts = new ArrayList<>();
        int[] now = draft.get(StateSearch.class, StateSearch::new).now();
        starts.add(now);
        if (!dossier.phases().isEmpty()) {
            int[] first = now.clone();
            for (OptionLevel set : dossier.phases().all().getFirst().now()) {
                first[dossier.options().indexOf(set.option())] = set.level();
            }
            starts.add(first);
        }
        return starts;
    }
}
