package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.evidence.ScoringRule;
import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.model.Catalog;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.report.EvidenceReport;
import dev.linchpin.report.json.EvidenceJson;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the evidence makes of hypotheses and influences. */
@CommandLine.Command(
        name = "evidence",
        header = "Say what the evidence alone makes of hypotheses and influences, item by item.",
        description = "Prints the matrix of competing hypotheses with its scores, what each item tells apart, Bayes's"
                + " posterior with one vote for each origin, on which items it turns, where evidence and model"
                + " disagree, whose voices are heard and for how many they speak, and how surely each influence is"
                + " there.",
        footer = {
            "  linchpin evidence dossiers/beijing-kursk.yaml",
            "  linchpin evidence dossiers/beijing-kursk.yaml --hypothesis beijing-worried",
            "  linchpin evidence dossiers/dam.yaml --scoring open-synthesis",
            "  linchpin evidence dossiers/dam.yaml --json | jq '.rivalries[0].hypotheses[] | {id, posterior}'"
        })
final class EvidenceCommand implements Command {
    @Option(
            names = "--hypothesis",
            paramLabel = "ID",
            description = "Only this hypothesis, with its rivals and the items that bear on it.")
    @Nullable
    String hypothesis;

    @Option(
            names = "--scoring",
            paramLabel = "RULE",
            description = "How the matrix is scored: linchpin (reliability × credibility, the default), or as Burton's"
                    + " ACH (burton), PARC ACH 2.0 (parc) or Open Synthesis (open-synthesis) do.")
    String scoring = ScoringRule.LINCHPIN.id();

    @Mixin
    DossierOptions given = new DossierOptions();

    @Override
    public OutputOptions output() {
        return given.output;
    }

    @Override
    public int run(Session session) {
        ScoringRule rule = ScoringRule.find(scoring);
        if (rule == null) {
            throw new WrongUsage(
                    "There is no scoring rule \"%s\".".formatted(scoring),
                    advice(
                            scoring,
                            ScoringRule.all().stream().map(ScoringRule::id).toList()));
        }
        LoadedDossier loaded = session.load(given.file);
        Hypothesis asked = asked(loaded.dossier().hypotheses());
        Inquiry inquiry = new Inquiry(session, loaded);
        Study study = inquiry.study(WhatIf.NOTHING);
        if (given.output.json()) {
            EvidenceJson.write(session.out(), inquiry.provenance(), study, rule, asked);
        } else {
            session.print(EvidenceReport.of(study, rule, asked), given.output);
        }
        return ExitStatus.DONE;
    }

    private @Nullable Hypothesis asked(Catalog<Hypothesis> known) {
        String id = hypothesis;
        if (id == null) {
            return null;
        }
        if (!known.has(id)) {
            throw new WrongUsage("There is no hypothesis \"%s\".".formatted(id), advice(id, known.ids()));
        }
        return known.get(id);
    }

    private static String advice(String word, List<String> known) {
        return Objects.requireNonNullElse(
                new DidYouMean().advice(word, known),
                known.isEmpty() ? "The dossier has none." : "There are: " + String.join(", ", known) + ".");
    }
}
