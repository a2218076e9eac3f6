package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.EnsemblePlan;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.flip.FlippingSets;
import dev.linchpin.ensemble.linchpin.LinchpinPlan;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.model.Catalog;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.report.LinchpinReport;
import dev.linchpin.report.json.LinchpinJson;
import dev.linchpin.workbench.cli.option.ThreadOption;
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

/** Says which assumptions carry the conclusions. */
@CommandLine.Command(
        name = "linchpins",
        header = "Say which assumptions carry the conclusions: how far each must go to flip one.",
        description =
                "Prints for each hypothesis the quantities that flip it, all else at its median, the value at which"
                        + " they do, inside their range or outside, what each accounts for of its variance over draws, and what"
                        + " each item of evidence adds; and the fewest quantities that flip it together.",
        footer = {
            "  linchpin linchpins dossiers/beijing-kursk.yaml --hypothesis arms-withheld",
            "  linchpin linchpins dossiers/dam.yaml --draws 0",
            "  linchpin linchpins dossiers/dam.yaml --sets 2",
            "  linchpin linchpins dossiers/dam.yaml --json | jq '.linchpins[] | select(.insideRange)'"
        })
final class LinchpinsCommand implements Command {
    private static final int MOST_SETS = 3;

    @Option(names = "--hypothesis", paramLabel = "ID", description = "Only this hypothesis.")
    @Nullable
    String hypothesis;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "About how many games to look at for shares of variance (default: ${DEFAULT-VALUE}; at most"
                    + " 4,000); 0 tells none.")
    int draws = EnsemblePlan.USUAL_DRAWS;

    @Option(
            names = "--sets",
            paramLabel = "N",
            description =
                    "Search for sets of up to N quantities that flip a hypothesis together, where none does alone,"
                            + " and prove that fewer do not (default: ${DEFAULT-VALUE}, no search). On a large dossier a size more"
                            + " takes minutes a hypothesis.")
    int sets;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of draws (default: ${DEFAULT-VALUE}).")
    long seed = Inquiry.USUAL_SEED;

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
        DrawOptions.refuseImpossible(draws);
        Runner runner = onThreads.runner();
        if (sets < 0 || sets > MOST_SETS) {
            throw new WrongUsage(
                    "Sets of %d quantities cannot be searched.".formatted(sets),
                    "--sets takes 0 to %d.".formatted(MOST_SETS));
        }
        LoadedDossier loaded = session.load(given.file);
        List<Hypothesis> asked = asked(loaded.dossier().hypotheses());
        Inquiry inquiry = new Inquiry(session, loaded);
        Study study = inquiry.study(WhatIf.NOTHING);
        Linchpins linchpins = inquiry.linchpins(study, LinchpinPlan.with(seed, draws), runner);
        if (linchpins == null) {
            session.complain("linchpin: stopped before anything was found.");
            return ExitStatus.DONE;
        }
        FlippingSets flips = inquiry.flips(
                study, linchpins, asked, sets == 0 ? FlippingSets.Bounds.NO_SEARCH : FlippingSets.Bounds.upTo(sets));
        if (given.output.json()) {
            LinchpinJson.write(
                    session.out(), inquiry.provenance().withSeed(seed), loaded.dossier(), linchpins, flips, asked);
        } else {
            session.print(LinchpinReport.of(loaded.dossier(), linchpins, flips, asked), given.output);
        }
        return ExitStatus.DONE;
    }

    private List<Hypothesis> asked(Catalog<Hypothesis> known) {
        String id = hypothesis;
        if (id == null) {
            return known.all();
        }
        if (!known.has(id)) {
            String guess = new DidYouMean().advice(id, known.ids());
            throw new WrongUsage(
                    "There is no hypothesis \"%s\".".formatted(id),
                    Objects.requireNonNullElse(guess, "There are: " + String.join(", ", known.ids()) + "."));
        }
        return List.of(known.get(id));
    }
}
