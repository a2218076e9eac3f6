package dev.linchpin.language.rules.question;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.outlook.LeverQuestion;
import java.util.List;
import java.util.Set;

/** A lever on a hypothesis that evidence alone judges, so that nothing done moves it. */
public final class LeverOnEvidence implements DossierRule {
    @Override
    public String code() {
        return "lever.no-claim";
    }

    @Override
    public Set<String> reads() {
        return Set.of("hypotheses", "levers");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        List<LeverQuestion> levers = draft.dossier().levers();
        for (int i = 0; i < levers.size(); i++) {
            String target = levers.get(i).target();
            if (draft.dossier().hypotheses().get(target).claim() == null) {
                problems.warning(
                        code(),
                        draft.place("levers/" + i),
                        "No lever moves " + Quoted.of(target) + ": it has no claim.",
                        "Give the hypothesis a claim.");
            }
        }
    }
}
