package dev.linchpin.verify.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linchpin.ensemble.Ensemble;
import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Studies;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.discovery.FailurePlaces;
import dev.linchpin.ensemble.linchpin.LinchpinPlan;
import dev.linchpin.ensemble.linchpin.LinchpinSearch;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.point.Points;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.DossierReader;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.EstimativeWords;
import dev.linchpin.report.Findings;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.briefing.Briefing;
import dev.linchpin.report.markdown.MarkdownRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports keep to the rules of ICD 203 for their own sentences: no sentence speaks of confidence and of likelihood at
 * once, and the words of likelihood are those of the dossier's yardstick.
 */
class BriefingWordsTest {
    private static final EnsemblePlan DRAWS = EnsemblePlan.plain(60);

    @ParameterizedTest
    @ValueSource(strings = {"beijing-kursk", "dam"})
    void noSentenceSpeaksOfConfidenceAndOfLikelihood(String name) throws IOException {
        Path file = Path.of(System.getProperty("linchpin.root"), "dossiers", name + ".yaml");
        Dossier dossier = Objects.requireNonNull(
                DossierReader.read(file.toString(), Files.readAllBytes(file)).dossier());
        String page = page(dossier);
        List<String> phrases =
                EstimativeWords.phrases(dossier.heading().yardstick()).stream().toList();
        int likely = 0;
        for (String sentence : page.split("(?<=[.!?|])\\s+|\\n", -1)) {
            String said = sentence.toLowerCase(Locale.ROOT);
            if (phrases.stream().anyMatch(said::contains)) {
                likely++;
                assertThat(said).doesNotContain("confidence", "confident");
            }
        }
        assertThat(likely).as("sentences with a word of likelihood").isPositive();
        assertThat(page).doesNotContain("NaN", "Infinity", "null");
    }

    private static String page(Dossier dossier) {
        Runner runner = Runner.parallel(2);
        Study medians = Objects.requireNonNull(
                Studies.of(dossier, WhatIf.NOTHING, 1L << 31).study());
        Study study = medians.withDraws(Ensemble.run(medians.circumstances(), DRAWS, runner, Patience.ENDLESS));
        Linchpins linchpins = LinchpinSearch.find(
                study.circumstances(), LinchpinPlan.with(1, DRAWS.draws()), runner, Patience.ENDLESS);
        Leverage leverage = Leverage.of(study, DRAWS, runner, Patience.ENDLESS);
        Findings findings = new Findings(
                linchpins,
                null,
                FailurePlaces.find(study, runner, Patience.ENDLESS),
                leverage,
                Points.of(study, leverage, linchpins));
        return MarkdownRenderer.render(
                Briefing.of(study, findings, List.of(), new Provenance("x.yaml", "00", "1", 1, DRAWS.draws())));
    }
}
