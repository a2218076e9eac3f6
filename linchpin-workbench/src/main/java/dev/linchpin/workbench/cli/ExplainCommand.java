package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.report.ExplainReport;
import dev.linchpin.report.Explanation;
import dev.linchpin.report.json.ExplainJson;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why an actor stands towards an option as it does. */
@CommandLine.Command(
        name = "explain",
        header = "Say why an actor stands towards an option as it does, down to the paragraph.",
        description = "Prints the stance, the causal paths that add up to it, what each step of them rests on, and"
                + " whether the option's owner would move on it now or is kept from it, and by whom.",
        footer = {
            "  linchpin explain dossiers/beijing-kursk.yaml china north-korea.sends-troops",
            "  linchpin explain dossiers/dam.yaml upper lower.mobilises --json"
        })
final class ExplainCommand implements Command {
    @Parameters(index = "1", paramLabel = "ACTOR", description = "The actor's id, such as china.")
    String actor = "";

    @Parameters(index = "2", paramLabel = "OPTION", description = "The option's id, such as russia.pays-pyongyang.")
    String option = "";

    @Mixin
    DossierOptions given = new DossierOptions();

    @Override
    public OutputOptions output() {
        return given.output;
    }

    @Override
    public int run(Session session) {
        LoadedDossier loaded = session.load(given.file);
        Inquiry inquiry = new Inquiry(session, loaded);
        Explanation explanation = inquiry.explanation(actor, option, () -> inquiry.study(WhatIf.NOTHING));
        if (given.output.json()) {
            ExplainJson.write(session.out(), inquiry.provenance(), explanation);
        } else {
            session.print(ExplainReport.of(explanation), given.output);
        }
        return ExitStatus.DONE;
    }
}
