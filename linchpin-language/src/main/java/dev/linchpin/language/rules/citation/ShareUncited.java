package dev.linchpin.language.rules.citation;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Uncited;
import java.util.Set;

/** Shares that no evidence is cited for. */
public final class ShareUncited implements DossierRule {
    @Override
    public String code() {
        return "share.uncited";
    }

    @Override
    public Set<String> reads() {
        return Set.of("actors", "outcomes", "influences", "interests", "populations", "hypotheses", "evidence");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        if (draft.dossier().evidence().isEmpty()) {
            return;
        }
        draft.get(Uncited.class, Uncited::of)
                .shares()
                .forEach((whole, parts) -> problems.warning(
                        code(),
                        draft.place(whole),
                        "No evidence is cited for the share of " + Quoted.list(parts) + ".",
                        "Write {size: …, evidence: […]}."));
    }
}
