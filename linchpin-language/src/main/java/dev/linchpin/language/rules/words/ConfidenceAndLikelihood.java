package dev.linchpin.language.rules.words;

import dev.linchpin.language.problem.Problems;
import dev.linchpin.language.problem.Quoted;
import dev.linchpin.language.rules.DossierRule;
import dev.linchpin.language.rules.Examination;
import dev.linchpin.model.Quantity;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.model.evidence.Evidence;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Yardstick;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How sure somebody is and how likely something is, in one sentence: readers take the one for the other (ODNI,
 * Intelligence Community Directive 203, D.6.e(2)(b)). An item's hedge is part of what it says.
 */
public final class ConfidenceAndLikelihood implements DossierRule {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?;]+");
    private static final Pattern CONFIDENCE =
            Pattern.compile("(?i)\\b(?:high|moderate|medium|low|full|great|little)(?:er|est)?\\s+confidence\\b");
    private static final Pattern LIKELIHOOD = Pattern.compile(EstimativeWords.phrases(Yardstick.ICD_203).stream()
            .filter(phrase -> !phrase.equals("remote"))
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));

    @Override
    public String code() {
        return "hedge.confidence";
    }

    @Override
    public Set<String> reads() {
        return Set.of("evidence", "hypotheses");
    }

    @Override
    public void check(Examination draft, Problems problems) {
        for (Evidence item : draft.dossier().evidence()) {
            String hedge = item.hedge() instanceof Quantity.Phrase(String words) ? words : null;
            check(draft, "evidence/" + item.id(), item.says(), hedge, problems);
        }
        for (Hypothesis hypothesis : draft.dossier().hypotheses()) {
            check(draft, "hypotheses/" + hypothesis.id(), hypothesis.says(), null, problems);
        }
    }

    private void check(Examination draft, String path, String says, @Nullable String hedge, Problems problems) {
        Matcher sentences = SENTENCE.matcher(says);
        while (sentences.find()) {
            Matcher confidence = CONFIDENCE.matcher(sentences.group());
            Matcher likelihood = LIKELIHOOD.matcher(sentences.group());
            if (confidence.find()) {
                String likely = likelihood.find() ? likelihood.group() : hedge;
                if (likely != null) {
                    problems.warning(
                            code(),
                            draft.place(path),
                            "%s and %s in one sentence: how sure somebody is, and how likely something is."
                                    .formatted(Quoted.of(confidence.group()), Quoted.of(likely)),
                            "Say the likelihood in the hedge, and the confidence by reliability and credibility.");
                    return;
                }
            }
        }
    }
}
