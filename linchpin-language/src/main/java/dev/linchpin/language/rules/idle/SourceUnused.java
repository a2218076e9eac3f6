package dev.linchpin.language.rules.idle;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Source;
import java.util.HashSet;
import java.util.Set;

/** A source that no item of evidence comes from. */
public final class SourceUnused implements DossierRule {
    @Override
    public String code() {
        return "source.unused";
    }

    @Override
    public Set<String> reads() {
        return Set.of("sources", "evidence");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Set<String> used = new HashSet<>();
        for (Evidence item : draft.dossier().evidence()) {
            used.add(item.source());
        }
        for (Source source : draft.dossier().sources()) {
            if (!used.contains(source.id())) {
                problems.warning(
                        code(),
                        draft.place("sources/" + source.id()),
                        "No evidence comes from " + Quoted.of(source.id()) + ".",
                        null);
            }
        }
    }
}
