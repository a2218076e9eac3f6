package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Rule;
import dev.linchpin.model.Rule.OneWay;
import dev.linchpin.model.Rule.OneWayBack;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An option that may move neither up nor down. */
public final class BothWays implements DossierRule {
    @Override
    public String code() {
        return "rule.both-ways";
    }

    @Override
    public Set<String> reads() {
        return Set.of("rules");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Set<Rule> earlier = new HashSet<>();
        List<Rule> rules = draft.dossier().rules();
        for (int i = 0; i < rules.size(); i++) {
            String stuck = switch (rules.get(i)) {
                case OneWay(String option) when earlier.contains(new OneWayBack(option)) -> option;
                case OneWayBack(String option) when earlier.contains(new OneWay(option)) -> option;
                default -> null;
            };
            if (stuck != null) {
                problems.error(
                        code(),
                        draft.place("rules/" + i),
                        Quoted.of(stuck) + " is both one-way and one-way-back, so that it can never move.",
                        "Remove one of the two rules.");
            }
            earlier.add(rules.get(i));
        }
    }
}
