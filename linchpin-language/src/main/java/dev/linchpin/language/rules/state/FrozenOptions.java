package dev.linchpin.language.rules.state;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.model.Rule;
import dev.linchpin.model.Rule.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule of exactly one that keeps options from ever being taken or given up, because a move is one actor's. */
public final class FrozenOptions implements DossierRule {
    @Override
    public String code() {
        return "rule.freezes";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "rules", "actors");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Dossier dossier = draft.dossier();
        Set<Rule> rules = Set.copyOf(dossier.rules());
        for (int i = 0; i < dossier.rules().size(); i++) {
            if (dossier.rules().get(i) instanceof Rule.Count(Bound bound, List<String> options)
                    && bound == Bound.EXACTLY_ONE) {
                String message = message(dossier, rules, options);
                if (message != null) {
                    problems.warning(code(), draft.place("rules/" + i), message, null);
                }
            }
        }
    }

    private static @Nullable String message(Dossier dossier, Set<Rule> rules, List<String> options) {
        List<Option> taken = options.stream()
                .map(dossier.options()::get)
                .filter(option -> option.now() > 0)
                .toList();
        if (taken.size() != 1) {
            return null;
        }
        Option now = taken.getFirst();
        List<String> others =
                options.stream().filter(option -> !option.equals(now.id())).toList();
        List<String> own = others.stream()
                .filter(option -> dossier.options().get(option).owner().equals(now.owner()))
                .toList();
        boolean stays = rules.contains(new Rule.OneWay(now.id()))
                || own.stream().allMatch(option -> rules.contains(new Rule.OneWayBack(option)));
        List<String> frozen = new ArrayList<>(options);
        if (!stays) {
            frozen.removeIf(option -> dossier.options().get(option).owner().equals(now.owner()));
        }
        if (!frozen.isEmpty()) {
            return "A move is one actor's, so that under this rule whether they are taken can never change: "
                    + Quoted.list(frozen) + ".";
        }
        List<String> lasting = own.stream()
                .filter(option -> rules.contains(new Rule.OneWay(option)))
                .toList();
        if (!lasting.isEmpty()) {
            return "Once " + Quoted.either(lasting) + " is taken it stays, and under this rule no other can then be"
                    + " taken.";
        }
        return null;
    }
}
