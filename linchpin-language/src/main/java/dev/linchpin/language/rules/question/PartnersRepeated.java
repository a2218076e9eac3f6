package dev.linchpin.language.rules.question;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.outlook.Partnership;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Partners that stand there twice. */
public final class PartnersRepeated implements DossierRule {
    @Override
    public String code() {
        return "partner.repeated";
    }

    @Override
    public Set<String> reads() {
        return Set.of("partners");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        List<Partnership> partners = draft.dossier().partners();
        Set<Set<String>> seen = new HashSet<>();
        for (int i = 0; i < partners.size(); i++) {
            String first = partners.get(i).first();
            String second = partners.get(i).second();
            if (!first.equals(second) && !seen.add(Set.of(first, second))) {
                problems.warning(
                        code(),
                        draft.place("partners/" + i),
                        Quoted.list(List.of(first, second)) + " stand here twice.",
                        "Remove one pair.");
            }
        }
    }
}
