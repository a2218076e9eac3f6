package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.report.Findings;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.RunReport;
import dev.linchpin.report.briefing.Briefing;
import dev.linchpin.report.document.Block;
import dev.linchpin.report.document.Document;
import dev.linchpin.report.json.RunJson;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.ReportFile;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a dossier shows. */
@CommandLine.Command(
        name = "run",
        header = "Say what a dossier shows: the verdict, and all that it rests on.",
        description =
                "Prints the verdict on each hypothesis first, then where things come to rest and how, what is held"
                        + " back and by whom, how each actor stands and why, and how all that differs in other phases,"
                        + " epochs, eyes and yardsticks.",
        footer = {
            "  linchpin run dossiers/beijing-kursk.yaml",
            "  linchpin run dossiers/dam.yaml --draws 10000 --width 120 | less",
            "  linchpin run dossiers/beijing-kursk.yaml --report report.html",
            "  linchpin run dossiers/dam.yaml --json | jq '.hypotheses[] | {id, holds, probability}'"
        })
final class RunCommand implements Command {
    @Mixin
    DrawOptions drawn = new DrawOptions();

    @Option(
            names = "--first-look",
            description = "Only the verdict and how the actors stand, over draws of the first phase: not what carries"
                    + " it, and what would change it.")
    boolean isFirstLook;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write a report to hand over, by the file's ending: .html (one page with charts, needs nothing"
                            + " else), .md or .pdf (made by Chromium, where there is one). A file of that name is replaced.")
    @Nullable
    String report;

    @Mixin
    DossierOptions given = new DossierOptions();

    @Override
    public OutputOptions output() {
        return given.output;
    }

    @Override
    public int run(Session session) {
        EnsemblePlan plan = drawn.plan();
        Runner runner = drawn.runner();
        ReportFile target = report == null ? null : ReportFile.of(session.environment(), report);
        if (target != null && isFirstLook) {
            throw new WrongUsage("A first look is not enough for a report.", "Leave out --first-look, or --report.");
        }
        LoadedDossier loaded = session.load(given.file);
        Inquiry inquiry = new Inquiry(session, loaded);
        Study medians = inquiry.study(WhatIf.NOTHING);
        Circumstances circumstances = isFirstLook ? medians.circumstances().first() : medians.circumstances();
        Study study = inquiry.drawn(medians, circumstances, plan, drawn.precision, runner);
        Findings findings = isFirstLook ? Findings.NONE : inquiry.findings(study, plan, runner);
        List<Diagnostic> warnings = loaded.with(study.objections());
        if (target != null) {
            Provenance provenance = inquiry.provenance(study, plan.seed());
            target.write(loaded.dossier().heading().title(), Briefing.of(study, findings, warnings, provenance));
        }
        if (given.output.json()) {
            RunJson.write(session.out(), inquiry.provenance(study, plan.seed()), study, findings, warnings);
        } else if (target != null) {
            session.print(Document.of(Block.Paragraph.of("Wrote %s.".formatted(report))), given.output);
        } else {
            session.print(
                    isFirstLook ? RunReport.firstLook(study, warnings) : RunReport.of(study, findings, warnings),
                    given.output);
        }
        return ExitStatus.DONE;
    }
}
