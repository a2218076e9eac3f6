package dev.linchpin.language.rules.idle;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Actor;
import dev.linchpin.model.Citation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Faction;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Interest;
import dev.linchpin.model.OutcomeVariable;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Population;
import dev.linchpin.model.evidence.Population.Stratum;
import dev.linchpin.model.outlook.View;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An item of evidence that nothing cites and that bears on no hypothesis. */
public final class EvidenceUnused implements DossierRule {
    @Override
    public String code() {
        return "evidence.unused";
    }

    @Override
    public Set<String> reads() {
        return Set.of(
                "actors", "outcomes", "influences", "interests", "evidence", "populations", "hypotheses", "views");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Set<String> cited = cited(draft.dossier());
        for (Evidence item : draft.dossier().evidence()) {
            if (item.bearsOn().isEmpty() && !cited.contains(item.id())) {
                problems.warning(
                        code(),
                        draft.place("evidence/" + item.id()),
                        "Nothing cites " + Quoted.of(item.id()) + ", and it bears on no hypothesis.",
                        null);
            }
        }
    }

    private static Set<String> cited(Dossier dossier) {
        Set<String> cited = new HashSet<>();
        for (Actor actor : dossier.actors()) {
            for (Faction faction : actor.factions()) {
                add(faction.share().evidence(), cited);
            }
        }
        for (OutcomeVariable outcome : dossier.outcomes()) {
            add(outcome.base().evidence(), cited);
        }
        for (Influence influence : dossier.influences()) {
            add(influence.evidence(), cited);
        }
        for (Interest interest : dossier.interests()) {
            add(interest.size().evidence(), cited);
        }
        for (View view : dossier.views()) {
            view.interests().forEach(interest -> add(interest.size().evidence(), cited));
        }
        for (Population population : dossier.populations()) {
            for (Stratum stratum : population.strata()) {
                add(stratum.share().evidence(), cited);
            }
        }
        for (Hypothesis hypothesis : dossier.hypotheses()) {
            if (hypothesis.prior() != null) {
                add(hypothesis.prior().evidence(), cited);
            }
        }
        return cited;
    }

    private static void add(List<Citation> citations, Set<String> cited) {
        citations.forEach(citation -> cited.add(citation.evidence()));
    }
}
