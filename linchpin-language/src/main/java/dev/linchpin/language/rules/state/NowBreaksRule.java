package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Facts;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Phase;
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
    public void check(Facts facts, Problems problems) {
        StateSearch search = facts.get(StateSearch.class, StateSearch::new);
        int[] now = search.now();
        for (int rule : search.allBroken(now)) {
            report(facts, problems, rule, "The state at the start breaks this rule: " + search.text(rule, now) + ".");
        }
        boolean first = true;
        for (Phase phase : facts.dossier().phases()) {
            int[] start = first ? now.clone() : search.free();
            first = false;
            for (OptionLevel set : phase.now()) {
                start[facts.dossier().options().indexOf(set.option())] = set.level();
            }
            for (int rule : phase.now().isEmpty() ? Set.<Integer>of() : Set.copyOf(search.allBroken(start))) {
                report(
                        facts,
                        problems,
                        rule,
                        "Phase " + Quoted.of(phase.id()) + " begins in a state that breaks this rule: "
                                + search.text(rule, start) + ".");
            }
        }
    }

    private void report(Facts facts, Problems problems, int rule, String message) {
        problems.error(code(), facts.place("rules/" + rule), message, "Change \"now\", or the rule.");
    }
}
