package dev.linchpin.language.rules.words;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Influence;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of likelihood from both rows of ICD 203, which asks its users to keep to one of them (ODNI, Intelligence
 * Community Directive 203, D.6.e(2)(a)). Dossiers read by another yardstick have no rows.
 */
public final class MixedRows implements DossierRule {
    private static final List<Map<String, String>> ROWS = List.of(
            Map.of(
                    "almost no chance", "remote",
                    "very unlikely", "highly improbable",
                    "unlikely", "improbable",
                    "roughly even chance", "roughly even odds",
                    "likely", "probably",
                    "very likely", "highly probable",
                    "almost certain", "nearly certain",
                    "almost certainly", "nearly certain"),
            Map.of(
                    "remote", "almost no chance",
                    "highly improbable", "very unlikely",
                    "improbable", "unlikely",
                    "improbably", "unlikely",
                    "roughly even odds", "roughly even chance",
                    "probable", "likely",
                    "probably", "likely",
                    "highly probable", "very likely",
                    "nearly certain", "almost certain"));

    @Override
    public String code() {
        return "hedge.rows";
    }

    @Override
    public Set<String> reads() {
        return Set.of("influences", "evidence", "hypotheses");
    }

    /** A phrase where it stands. */
    private record Said(String phrase, String path) {}

    @Override
    public void check(Examination draft, Problems problems) {
        if (draft.dossier().heading().yardstick() != Yardstick.ICD_203) {
            return;
        }
        List<Said> first = new ArrayList<>();
        List<Said> second = new ArrayList<>();
        for (Said said : said(draft)) {
            if (ROWS.get(0).containsKey(said.phrase())) {
                first.add(said);
            } else if (ROWS.get(1).containsKey(said.phrase())) {
                second.add(said);
            }
        }
        if (!first.isEmpty() && !second.isEmpty()) {
            boolean fewerFirst = first.size() < second.size();
            Said odd = (fewerFirst ? first : second).getFirst();
            Said usual = (fewerFirst ? second : first).getFirst();
            problems.warning(
                    code(),
                    draft.place(odd.path()),
                    "%s and %s are of different rows of ICD 203, which are not to be mixed."
                            .formatted(Quoted.of(odd.phrase()), Quoted.of(usual.phrase())),
                    "The other row says %s."
                            .formatted(Quoted.of(
                                    String.valueOf(ROWS.get(fewerFirst ? 0 : 1).get(odd.phrase())))));
        }
    }

    private static List<Said> said(Examination draft) {
        List<Said> said = new ArrayList<>();
        for (Influence influence : draft.dossier().influences()) {
            add(influence.hedge(), "influences/" + influence.name(), said);
        }
        for (Evidence item : draft.dossier().evidence()) {
            add(item.hedge(), "evidence/" + item.id(), said);
            Evidence.Likelihoods likelihoods = item.likelihoods();
            if (likelihoods != null) {
                add(likelihoods.ifTrue(), "evidence/" + item.id(), said);
                add(likelihoods.ifFalse(), "evidence/" + item.id(), said);
            }
        }
        for (Hypothesis hypothesis : draft.dossier().hypotheses()) {
            if (hypothesis.prior() != null) {
                add(hypothesis.prior().quantity(), "hypotheses/" + hypothesis.id(), said);
            }
        }
        return said;
    }

    private static void add(@Nullable Quantity quantity, String path, List<Said> said) {
        if (quantity instanceof Quantity.Phrase(String words)) {
            said.add(new Said(words.strip().toLowerCase(Locale.ROOT).replace('-', ' '), path));
        }
    }
}
