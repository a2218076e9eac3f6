package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.Leverage;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.report.json.LeverageJson;
import dev.linchpin.report.leverage.LeverageReport;
import dev.linchpin.workbench.cli.option.ThreadOption;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Says what partners have of each other. */
@CommandLine.Command(
        name = "friction",
        header = "Say where partners pull apart, what they gain by each other, and who acts in another's stead.",
        description = "Looks at the dossier's partners, or at every pair of actors where it names none: over what their"
                + " interests are opposed, how far that could shrink what holds them together, and what the acts of"
                + " each are worth to the other. Then at who does what another would do if it dared. Every quantity is at"
                + " its median but the one that is pushed, so there are no draws.",
        footer = {
            "  linchpin friction dossiers/beijing-kursk.yaml",
            "  linchpin friction dossiers/dam.yaml --json | jq '.friction[] | {between, over, score}'"
        })
final class FrictionCommand implements Command {
    @Mixin
    ThreadOption onThreads = new ThreadOption();

    @Mixin
    DossierOptions given = new DossierOptions();

    @Override
    public OutputOptions output() {
        return given.output;
    }

    @Override
    public int run(Session session) {
        Runner runner = onThreads.runner();
        Inquiry inquiry = new Inquiry(session, session.load(given.file));
        Study study = inquiry.study(WhatIf.NOTHING);
        Leverage leverage = inquiry.partners(study, runner);
        if (given.output.json()) {
            LeverageJson.friction(session.out(), inquiry.provenance(), study, leverage);
        } else {
            session.print(LeverageReport.friction(study, leverage), given.output);
        }
        return ExitStatus.DONE;
    }
}
