package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Phase;
import java.util.HashSet;
import java.util.Set;

/** A phase may begin in a state that breaks a rule, if nothing before it changes what its {@code now} leaves open. */
public final class PhaseMayBreakRule implements DossierRule {
    @Override
    public String code() {
        return "phase.may-break-rule";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "phases");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        StateSearch search = draft.get(StateSearch.class, StateSearch::new);
        int[] now = search.now();
        boolean first = true;
        for (Phase phase : draft.dossier().phases()) {
            int[] certain = search.free();
            for (OptionLevel set : phase.now()) {
                int option = draft.dossier().options().indexOf(set.option());
                certain[option] = set.level();
                now[option] = set.level();
            }
            if (!first && !phase.now().isEmpty()) {
                Set<Integer> possible = new HashSet<>(search.allBroken(now));
                search.allBroken(certain).forEach(possible::remove);
                search.allBroken(search.now()).forEach(possible::remove);
                for (int rule : possible) {
                    problems.warning(
                            code(),
                            draft.place("rules/" + rule),
                            "Phase " + Quoted.of(phase.id())
                                    + " begins in a state that breaks this rule unless an earlier phase changes it: "
                                    + search.text(rule, now) + ".",
                            "Give all these options a level in the phase's \"now\".");
                }
            }
            first = false;
        }
    }
}
