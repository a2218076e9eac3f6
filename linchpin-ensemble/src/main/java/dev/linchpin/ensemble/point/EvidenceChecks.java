package dev.linchpin.ensemble.point;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.evidence.CompetingHypotheses;
import dev.linchpin.ensemble.evidence.HypothesisReading;
import dev.linchpin.ensemble.evidence.LikelihoodReading;
import dev.linchpin.ensemble.evidence.PopulationReading;
import dev.linchpin.ensemble.evidence.RivalryReading;
import dev.linchpin.ensemble.point.Figure.Kind;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Uncited;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.point.Check;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges what checks ask of evidence and quantities. */
final class EvidenceChecks {
    /** An item is cheap talk that is heard at most so much more, or less, readily if what it bears on is so. */
    private static final double CHEAP = 1.5;

    private final Study study;
    private final Dossier dossier;

    EvidenceChecks(Study study) {
        this.study = study;
        dossier = study.dossier();
    }

    CheckFinding corrected(Check.Corrected check) {
        HypothesisReading reading = findReading(check.hypothesis());
        if (reading == null) {
            return CheckFinding.unjudged(check);
        }
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of(Kind.NAIVE, check.hypothesis(), reading.naive()),
                Figure.of(Kind.CORRECTED, check.hypothesis(), reading.posterior())));
        for (PopulationReading voices : reading.voices()) {
            figures.add(Figure.of(Kind.NAIVE, voices.population().id(), voices.naive()));
            figures.add(Figure.of(Kind.CORRECTED, voices.population().id(), voices.corrected()));
        }
        return new CheckFinding(check, reading.posterior() < reading.naive(), figures);
    }

    private @Nullable HypothesisReading findReading(String hypothesis) {
        return study.evidence().hypotheses().rivalries().stream()
                .flatMap(rivalry -> rivalry.hypotheses().stream())
                .filter(reading -> reading.hypothesis().id().equals(hypothesis))
                .findFirst()
                .orElse(null);
    }

    CheckFinding cheapTalk(Check.CheapTalk check) {
        for (LikelihoodReading reading : study.evidence().likelihoods()) {
            if (reading.item().id().equals(check.item())) {
                return new CheckFinding(
                        check,
                        reading.ratio() <= CHEAP && reading.ratio() >= 1 / CHEAP,
                        List.of(Figure.of(Kind.RATIO, reading.ratio())));
            }
        }
        return CheckFinding.unjudged(check);
    }

    CheckFinding leads(Check.Leads check) {
        CompetingHypotheses found = study.evidence().hypotheses();
        List<String> all = new ArrayList<>(List.of(check.hypothesis()));
        all.addAll(check.over());
        for (RivalryReading rivalry : found.rivalries()) {
            List<String> ids = rivalry.hypotheses().stream()
                    .map(it -> it.hypothesis().id())
                    .toList();
            if (ids.containsAll(all)) {
                List<Figure> figures = new ArrayList<>();
                boolean leads = true;
                List<String> rows =
                        found.matrix().hypotheses().stream().map(Hypothesis::id).toList();
                double own = rivalry.hypotheses()
                        .get(ids.indexOf(check.hypothesis()))
                        .posterior();
                int ownRow = rows.indexOf(check.hypothesis());
                for (String id : all) {
                    double posterior = rivalry.hypotheses().get(ids.indexOf(id)).posterior();
                    figures.add(Figure.of(Kind.POSTERIOR, id, posterior));
                    leads &= id.equals(check.hypothesis()) || posterior < own;
                    int row = rows.indexOf(id);
                    if (row >= 0 && ownRow >= 0) {
                        List<Double> against = found.scores().inconsistency();
                        figures.add(Figure.of(Kind.INCONSISTENCY, id, against.get(row)));
                        leads &= Math.abs(against.get(row)) >= Math.abs(against.get(ownRow));
                    }
                }
                return new CheckFinding(check, leads, figures);
            }
        }
        return CheckFinding.unjudged(check);
    }

    CheckFinding cited(Check.Cited check) {
        int uncited = Uncited.of(dossier).size();
        return new CheckFinding(check, uncited == 0, List.of(Figure.of(Kind.COUNT, uncited)));
    }

    CheckFinding uncertain(Check.Uncertain check) {
        Law law = study.circumstances().main().quantities().law(check.quantity());
        if (law == null) {
            return CheckFinding.unjudged(check);
        }
        double low = law.quantile(0.05);
        double high = law.quantile(0.95);
        return new CheckFinding(
                check,
                high > low && high - low >= check.atLeast(),
                List.of(Figure.of(Kind.LOW, low), Figure.of(Kind.HIGH, high)));
    }
}
