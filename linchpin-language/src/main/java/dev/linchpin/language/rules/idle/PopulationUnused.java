package dev.linchpin.language.rules.idle;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Evidence.StratumReference;
import dev.linchpin.model.evidence.Population;
import java.util.HashSet;
import java.util.Set;

/** A population that nobody speaks for. */
public final class PopulationUnused implements DossierRule {
    @Override
    public String code() {
        return "population.unused";
    }

    @Override
    public Set<String> reads() {
        return Set.of("populations", "evidence");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Set<String> heard = new HashSet<>();
        for (Evidence item : draft.dossier().evidence()) {
            StratumReference stratum = item.speaksFor();
            if (stratum != null) {
                heard.add(stratum.population());
            }
        }
        for (Population population : draft.dossier().populations()) {
            if (!heard.contains(population.id())) {
                problems.warning(
                        code(),
                        draft.place("populations/" + population.id()),
                        "No evidence speaks for " + Quoted.of(population.id()) + ".",
                        null);
            }
        }
    }
}
