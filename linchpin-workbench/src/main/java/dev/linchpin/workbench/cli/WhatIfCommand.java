package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.report.WhatIfReport;
import dev.linchpin.report.json.WhatIfJson;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.Suppositions;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what other circumstances would change. */
@CommandLine.Command(
        name = "what-if",
        header = "Say what would change in other circumstances, before and after side by side.",
        description = "Sets options to other levels at the start (option=level), or quantities to other values"
                + " (quantity=value). Names of quantities: OUTCOME.base, FROM->TO, FROM->TO.there, ACTOR.wants.X,"
                + " ACTOR.FACTION.share, EVIDENCE.hedge; in a shell, quote names with an arrow.",
        footer = {
            "  linchpin what-if dossiers/dam.yaml upper.honours-treaty=no",
            "  linchpin what-if dossiers/dam.yaml 'flow->harvest=slight' upper.palace.wants.standing=0.9",
            "  linchpin what-if dossiers/dam.yaml one-season.hedge=unlikely --json"
        })
final class WhatIfCommand implements Command {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME=VALUE", description = "What is supposed.")
    List<String> supposed = List.of();

    @Mixin
    DossierOptions given = new DossierOptions();

    @Override
    public OutputOptions output() {
        return given.output;
    }

    @Override
    public int run(Session session) {
        LoadedDossier loaded = session.load(given.file);
        WhatIf whatIf = Suppositions.of(loaded.dossier(), supposed);
        Inquiry inquiry = new Inquiry(session, loaded);
        Study before = inquiry.study(WhatIf.NOTHING);
        Study after = inquiry.study(whatIf);
        if (given.output.json()) {
            WhatIfJson.write(session.out(), inquiry.provenance(), whatIf, before, after);
        } else {
            session.print(WhatIfReport.of(whatIf, before, after), given.output);
        }
        return ExitStatus.DONE;
    }
}
