package dev.linchpin.language.rules.question;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.outlook.LeverQuestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sponsors of a lever that have no options to pull. */
public final class LeverPowerless implements DossierRule {
    @Override
    public String code() {
        return "lever.powerless";
    }

    @Override
    public Set<String> reads() {
        return Set.of("options", "levers");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Set<String> owners = new HashSet<>();
        draft.dossier().options().forEach(option -> owners.add(option.owner()));
        List<LeverQuestion> levers = draft.dossier().levers();
        for (int i = 0; i < levers.size(); i++) {
            if (levers.get(i).sponsors().stream().noneMatch(owners::contains)) {
                problems.warning(
                        code(),
                        draft.place("levers/" + i),
                        Quoted.list(levers.get(i).sponsors()) + " can pull nothing: it has no options.",
                        null);
            }
        }
    }
}
