package dev.linchpin.workbench.cli;

import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.WhatIf;
import dev.linchpin.ensemble.finding.LeverAim;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.lever.LeverPlan;
import dev.linchpin.ensemble.lever.Levers;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.language.problem.DidYouMean;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Option;
import dev.linchpin.report.json.LeverageJson;
import dev.linchpin.report.leverage.LeverageReport;
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

/** Says what somebody could pull. */
@CommandLine.Command(
        name = "levers",
        header = "Say what somebody could pull to bring a finding about, what it gains and what it costs.",
        description = "Tries every option of the sponsors held at each level from now on, alone and together, and every"
                + " nudge of an influence of their own options to an end of its range. Each is tried in the same random"
                + " draws as the game without it. Sponsors and targets are the dossier's, or every actor and every"
                + " hypothesis with its negation where it names none.",
        footer = {
            "  linchpin levers dossiers/beijing-kursk.yaml",
            "  linchpin levers dossiers/dam.yaml --sponsor lower --target 'not holds-half' --size 3",
            "  linchpin levers dossiers/dam.yaml --draws 0 --json | jq '.levers[] | select(.pareto)'"
        })
final class LeversCommand implements Command {
    private static final String NOT = "not ";
    private static final long MOST_HOLDS = 10_000;

    @CommandLine.Option(
            names = "--sponsor",
            paramLabel = "ACTOR",
            split = ",",
            description = "Who pulls; several, with commas between them, pull together.")
    List<String> sponsors = List.of();

    @CommandLine.Option(
            names = "--target",
            paramLabel = "HYPOTHESIS",
            description = "What is to hold: a hypothesis's id, or 'not ID'.")
    @Nullable
    String target;

    @CommandLine.Option(
            names = "--size",
            paramLabel = "N",
            description = "Hold up to N options together (default: ${DEFAULT-VALUE}).")
    int size = LeverPlan.USUAL_SIZE;

    @CommandLine.Option(
            names = "--draws",
            paramLabel = "N",
            description = "Try each lever in N random draws (default: ${DEFAULT-VALUE}); 0 leaves every quantity at its"
                    + " median.")
    int draws = LeverPlan.USUAL_DRAWS;

    @Mixin
    ChanceOptions chance = new ChanceOptions();

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
        if (size < 1) {
            throw new WrongUsage("%d options cannot be held together.".formatted(size), "--size takes 1 or more.");
        }
        DrawOptions.refuseImpossible(draws);
        Runner runner = onThreads.runner();
        LoadedDossier loaded = session.load(given.file);
        List<LeverAim> aims = aims(loaded.dossier());
        refuseTooMany(loaded.dossier(), aims);
        Inquiry inquiry = new Inquiry(session, loaded);
        Study study = inquiry.study(WhatIf.NOTHING);
        LeverPlan plan = new LeverPlan(size, draws, Integer.MAX_VALUE, chance.seed, chance.sampling);
        List<LeverFinding> findings = inquiry.levers(study, aims, plan, runner);
        if (given.output.json()) {
            LeverageJson.levers(
                    session.out(),
                    inquiry.provenance().withSeed(chance.seed).withDraws(draws),
                    loaded.dossier(),
                    findings);
        } else {
            session.print(LeverageReport.levers(loaded.dossier(), findings), given.output);
        }
        return ExitStatus.DONE;
    }

    private List<LeverAim> aims(Dossier dossier) {
        for (String sponsor : sponsors) {
            known("actor", sponsor, dossier.actors().ids());
        }
        String wanted = target;
        if (wanted == null) {
            return sponsors.isEmpty() ? LeverAim.of(dossier) : LeverAim.all(dossier, sponsors);
        }
        boolean isNegated = wanted.startsWith(NOT);
        String hypothesis = isNegated ? wanted.substring(NOT.length()).strip() : wanted;
        known("hypothesis", hypothesis, dossier.hypotheses().ids());
        if (dossier.hypotheses().get(hypothesis).claim() == null) {
            throw new WrongUsage(
                    "The hypothesis \"%s\" claims nothing that the model could judge.".formatted(hypothesis),
                    "Ask about one that has a claim.");
        }
        List<List<String>> by = sponsors.isEmpty()
                ? dossier.options().all().stream()
                        .map(Option::owner)
                        .distinct()
                        .map(List::of)
                        .toList()
                : List.of(sponsors);
        return by.stream()
                .map(each -> new LeverAim(each, hypothesis, isNegated))
                .toList();
    }

    private static void known(String kind, String word, List<String> ids) {
        if (!ids.contains(word)) {
            throw new WrongUsage(
                    "There is no %s \"%s\".".formatted(kind, word),
                    Objects.requireNonNullElse(
                            new DidYouMean().advice(word, ids),
                            ids.isEmpty() ? "The dossier has none." : "There are: " + String.join(", ", ids) + "."));
        }
    }

    private void refuseTooMany(Dossier dossier, List<LeverAim> aims) {
        for (LeverAim aim : aims) {
            long holds = Levers.holds(dossier, aim.sponsors(), size);
            if (holds > MOST_HOLDS) {
                throw new WrongUsage(
                        "%s could hold %,d sets of up to %d options."
                                .formatted(String.join(", ", aim.sponsors()), holds, size),
                        "Up to %,d are tried; give a smaller --size.".formatted(MOST_HOLDS));
            }
        }
    }
}
