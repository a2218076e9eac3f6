package dev.linchpin.workbench.cli;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.stability.Concept;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.report.Prospect;
import dev.linchpin.report.StatusQuoReport;
import dev.linchpin.report.json.StatusQuoJson;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what can become of where things stand. */
@CommandLine.Command(
        name = "status-quo",
        header = "Say what can become of where things stand, by which moves, and who keeps the rest from coming.",
        description = "Follows any moves that the rules allow, improvements, and what actors would do. Of an"
                + " equilibrium that is not reached so, it shows the path on which the fewest moves are ones that"
                + " their movers would not make, and why each would not.",
        footer = {
            "  linchpin status-quo dossiers/classics/elmira.yaml",
            "  linchpin status-quo dossiers/classics/elmira.yaml --to YNYNY",
            "  linchpin status-quo dossiers/dam.yaml --concept nash --json"
        })
final class StatusQuoCommand implements Command {
    @Option(
            names = "--to",
            paramLabel = "STATE",
            description = "Ask about one state, written with a letter, Y or N, or the digit of a level for each option"
                    + " in turn.")
    @Nullable
    String to;

    @Option(
            names = "--concept",
            paramLabel = "CONCEPT",
            description = "Ask about the equilibria under a concept; under the actors' own foresight where not given.")
    @Nullable
    String concept;

    @Mixin
    DossierOptions given = new DossierOptions();

    @Override
    public OutputOptions output() {
        return given.output;
    }

    @Override
    public int run(Session session) {
        if (to != null && concept != null) {
            throw new WrongUsage(
                    "--to asks about one state and --concept about all equilibria.", "Give one of the two.");
        }
        Concept asked = concept == null ? null : StabilityCommand.concept(concept);
        Inquiry inquiry = new Inquiry(session, session.load(given.file));
        Study study = inquiry.study(WhatIf.NOTHING);
        Prospect prospect = session.during(
                "Following moves",
                () -> to == null ? Prospect.ofEquilibria(study, asked) : Prospect.of(study, state(study, to)));
        if (given.output.json()) {
            StatusQuoJson.write(session.out(), inquiry.provenance(), prospect);
        } else {
            session.print(StatusQuoReport.of(prospect), given.output);
        }
        return ExitStatus.DONE;
    }

    private static int state(Study study, String text) {
        GameForm form = study.main().analysis().game().form();
        return Inquiry.state(form, study.main().now(), text);
    }
}
