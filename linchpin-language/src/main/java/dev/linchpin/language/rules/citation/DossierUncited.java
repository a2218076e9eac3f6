package dev.linchpin.language.rules.citation;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Uncited;
import java.util.Set;

/** A dossier that cites no evidence at all. */
public final class DossierUncited implements DossierRule {
    @Override
    public String code() {
        return "dossier.uncited";
    }

    @Override
    public Set<String> reads() {
        return Set.of(
                "title", "actors", "outcomes", "influences", "interests", "evidence", "populations", "hypotheses");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        int size = draft.get(Uncited.class, Uncited::of).size();
        if (draft.dossier().evidence().isEmpty() && size > 0) {
            problems.warning(
                    code(),
                    draft.place("title"),
                    "The dossier gives no evidence; "
                            + (size == 1 ? "one link or number rests" : size + " links and numbers rest")
                            + " on its author's word.",
                    "List what sources say under \"evidence\", and cite it.");
        }
    }
}
