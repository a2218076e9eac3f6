package dev.linchpin.language.rules.words;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Citation;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.EstimativeReading;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Evidence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A link that one item is certain of and another is certain not to be there: one of them is wrong. */
public final class CertainBothWays implements DossierRule {
    /** Where ICD 203's "almost certain" begins. */
    private static final double CERTAIN = 0.95;

    @Override
    public String code() {
        return "evidence.contradiction";
    }

    @Override
    public Set<String> reads() {
        return Set.of("outcomes", "influences", "evidence");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        Dossier dossier = draft.dossier();
        for (Influence influence : dossier.influences()) {
            String present = firstCertain(dossier, influence, false);
            String absent = firstCertain(dossier, influence, true);
            if (present != null && absent != null) {
                problems.warning(
                        code(),
                        draft.place("influences/" + influence.name()),
                        "%s is certain that %s is there, and %s that it is not."
                                .formatted(Quoted.of(present), Quoted.of(influence.name()), Quoted.of(absent)),
                        "One of them is wrong, or they speak of different things; say so by hedge or credibility.");
            }
        }
    }

    private static @Nullable String firstCertain(Dossier dossier, Influence influence, boolean against) {
        for (Citation citation : influence.evidence()) {
            Evidence item = dossier.evidence().get(citation.evidence());
            if (citation.against() == against && isCertain(dossier, item)) {
                return item.id();
            }
        }
        return null;
    }

    private static boolean isCertain(Dossier dossier, Evidence item) {
        return switch (item.hedge()) {
            case null -> item.likelihoods() == null;
            case Quantity.Exact(double value) -> value >= CERTAIN;
            case Quantity.Range(double low, double high) -> low >= CERTAIN;
            case Quantity.Phrase(String words) -> {
                EstimativeReading reading =
                        EstimativeWords.find(dossier.heading().yardstick(), words);
                yield reading != null && reading.quantile(0) >= CERTAIN;
            }
            case Quantity.Word word -> false;
            case Quantity.Rest rest -> false;
        };
    }
}
