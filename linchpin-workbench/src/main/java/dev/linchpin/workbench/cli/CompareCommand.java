package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.comparison.StudyComparison;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.report.CompareReport;
import dev.linchpin.report.Provenance;
import dev.linchpin.report.json.CompareJson;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what differs in two dossiers, and what that changes. */
@CommandLine.Command(
        name = "compare",
        header = "Say what differs in two dossiers, and what that changes in what they show.",
        description = "Compares the models, not the texts: comments, layout and order make no difference. Prints the"
                + " quantities that differ, both as written, what else is said otherwise, what only one of the two has;"
                + " then the verdicts, stances, resting points and numbers of equilibria that differ for it.",
        footer = {
            "  linchpin compare dossiers/dam.yaml my-dam.yaml",
            "  git show HEAD~1:dossiers/dam.yaml | linchpin compare - dossiers/dam.yaml",
            "  linchpin compare old.yaml new.yaml --json | jq '.quantities[], .flips[]'"
        })
final class CompareCommand implements Command {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(index = "1", paramLabel = "OTHER", description = "The dossier that it is compared with.")
    Path other = Path.of("");

    @Mixin
    DrawOptions drawn = new DrawOptions();

    @Mixin
    DossierOptions given = new DossierOptions();

    @Override
    public OutputOptions output() {
        return given.output;
    }

    @Override
    public int run(Session session) {
        if (given.file.equals(STANDARD_INPUT) && other.equals(STANDARD_INPUT)) {
            throw new WrongUsage("Standard input cannot be both dossiers.", "Give a file for one of them.");
        }
        EnsemblePlan plan = drawn.plan();
        Runner runner = drawn.runner();
        Inquiry first = new Inquiry(session, session.load(given.file));
        Inquiry second = new Inquiry(session, session.load(other));
        Study before = first.study(WhatIf.NOTHING);
        Study after = second.study(WhatIf.NOTHING);
        StudyComparison comparison = StudyComparison.of(
                first.drawn(before, plan, drawn.precision, runner), second.drawn(after, plan, drawn.precision, runner));
        Provenance ofFirst = first.provenance(comparison.before(), plan.seed());
        Provenance ofSecond = second.provenance(comparison.after(), plan.seed());
        if (given.output.json()) {
            CompareJson.write(session.out(), comparison, ofFirst, ofSecond);
        } else {
            session.print(CompareReport.of(comparison, ofFirst, ofSecond), given.output);
        }
        return ExitStatus.DONE;
    }
}
