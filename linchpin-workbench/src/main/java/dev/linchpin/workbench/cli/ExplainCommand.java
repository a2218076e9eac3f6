package dev.linchpin.workbench.cli;

import dev.linchpin.engine.stability.Verdict;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.model.Catalog;
import dev.linchpin.model.Dossier;
import dev.linchpin.report.ExplainReport;
import dev.linchpin.report.Explanation;
import dev.linchpin.report.json.ExplainJson;
import dev.linchpin.workbench.session.ExitStatus;
import dev.linchpin.workbench.session.Inquiry;
import dev.linchpin.workbench.session.LoadedDossier;
import dev.linchpin.workbench.session.OutputOptions;
import dev.linchpin.workbench.session.Session;
import dev.linchpin.workbench.session.WrongUsage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        Dossier read = loaded.dossier();
        int actorPlace = place("actor", actor, read.actors());
        int optionPlace = place("option", option, read.options());
        Inquiry inquiry = new Inquiry(session, loaded);
        Study study = inquiry.study(WhatIf.NOTHING);
        Explanation explanation =
                new Explanation(study, actorPlace, optionPlace, inquiry.medians(), conduct(study.main(), optionPlace));
        if (given.output.json()) {
            ExplainJson.write(session.out(), inquiry.provenance(), explanation);
        } else {
            session.print(ExplainReport.of(explanation), given.output);
        }
        return ExitStatus.DONE;
    }

    private static @Nullable Verdict conduct(Situation situation, int option) {
        Dossier dossier = situation.analysis().game().dossier();
        int owner = dossier.actors().indexOf(dossier.options().all().get(option).owner());
        int state = situation.analysis().game().form().states().ordinal(situation.now());
        return state < 0 ? null : situation.conduct().verdict(state, owner);
    }

    private static int place(String kind, String id, Catalog<?> known) {
        if (!known.has(id)) {
            String guess = new DidYouMean().advice(id, known.ids());
            throw new WrongUsage(
                    "There is no %s \"%s\".".formatted(kind, id),
                    Objects.requireNonNullElse(guess, "There are: " + String.join(", ", known.ids()) + "."));
        }
        return known.indexOf(id);
    }
}
