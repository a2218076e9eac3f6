package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.linchpin.LinchpinPlan;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.model.diagnostic.Diagnostic;
import dev.linchpin.report.RunReport;
import dev.linchpin.report.json.RunJson;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import java.util.List;
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
            "  linchpin run dossiers/dam.yaml --width 120 | less",
            "  linchpin run dossiers/dam.yaml --json | jq '.hypotheses[] | {id, holds, probability}'"
        })
final class RunCommand implements Command {
    @Option(names = "--seed", paramLabel = "N", description = "The seed of draws (default: ${DEFAULT-VALUE}).")
    long seed = Inquiry.USUAL_SEED;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "How many draws to make. This version makes none: every quantity stands at its median.")
    int draws;

    @Mixin
    DossierOptions given = new DossierOptions();

    @Override
    public OutputOptions output() {
        return given.output;
    }

    @Override
    public int run(Session session) {
        if (draws < 0) {
            throw new WrongUsage("There cannot be %d draws.".formatted(draws), "--draws takes 0 or more.");
        }
        LoadedDossier loaded = session.load(given.file);
        Inquiry inquiry = new Inquiry(session, loaded);
        Study study = inquiry.study(WhatIf.NOTHING);
        if (draws > 0) {
            session.complain("linchpin: this version makes no draws; every quantity stands at its median.");
        }
        Linchpins linchpins = inquiry.linchpins(study, LinchpinPlan.with(seed, draws));
        List<Diagnostic> warnings = loaded.with(study.objections());
        if (given.output.json()) {
            RunJson.write(session.out(), inquiry.provenance().withSeed(seed), study, linchpins, warnings);
        } else {
            session.print(RunReport.of(study, linchpins, warnings), given.output);
        }
        return ExitStatus.DONE;
    }
}
