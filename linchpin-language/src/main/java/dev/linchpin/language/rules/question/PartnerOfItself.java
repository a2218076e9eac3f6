package dev.linchpin.language.rules.question;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.outlook.Partnership;
import java.util.List;
import java.util.Set;

/** An actor as its own partner. */
public final class PartnerOfItself implements DossierRule {
    @Override
    public String code() {
        return "partner.itself";
    }

    @Override
    public Set<String> reads() {
        return Set.of("partners");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        List<Partnership> partners = draft.dossier().partners();
        for (int i = 0; i < partners.size(); i++) {
            if (partners.get(i).first().equals(partners.get(i).second())) {
                problems.error(
                        code(),
                        draft.place("partners/" + i),
                        Quoted.of(partners.get(i).first()) + " stands here as its own partner.",
                        "Name two actors.");
            }
        }
    }
}
