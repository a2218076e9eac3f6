package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Phase;
import java.util.List;
import java.util.Set;

/** The state at the start, or one in which a phase must begin, breaks a rule. */
public final class NowBreaksRule implements DossierRule {
    @Override
    public String code() {
        return "now.breaks-rule";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "phases");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        StateSearch search = draft.get(StateSearch.class, StateSearch::new);
        int[] now = search.now();
        for (int rule : search.allBroken(now)) {
            report(draft, problems, rule, "The state at the start breaks this rule: " + search.text(rule, now) + ".");
        }
        boolean first = true;
        for (Phase phase : draft.dossier().phases()) {
            int[] start = first ? now.clone() : search.free();
            first = false;
            for (OptionLevel set : phase.now()) {
                start[draft.dossier().options().indexOf(set.option())] = set.level();
            }
            for (int rule : phase.now().isEmpty() ? List.<Integer>of() : search.allBroken(start)) {
                report(
                        draft,
                        problems,
                        rule,
                        "Phase " + Quoted.of(phase.id()) + " begins in a state that breaks this rule: "
                                + search.text(rule, start) + ".");
            }
        }
    }

    private void report(Examination draft, Problems problems, int rule, String message) {
        problems.error(code(), draft.place("rules/" + rule), message, "Change \"now\", or the rule.");
    }
}
