package dev.linchpin.ensemble;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.ClaimJudge;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.hypergame.Hypergame;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.evidence.WeighedEvidence;
import dev.linchpin.ensemble.finding.Disagreement;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.PerceivedGame;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.finding.Variant;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.Play;
import dev.linchpin.ensemble.look.Sight;
import dev.linchpin.ensemble.quantity.Law;
import dev.linchpin.model.Domain;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.View;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Studies dossiers: every quantity at its median, the game that follows analysed exactly, from now, phase by phase, in
 * other epochs, by other yardsticks and through actors' own eyes.
 *
 * {@snippet file="dev/linchpin/ensemble/StudiesExampleTest.java" region="study"}
 */
public final class Studies {
    private final Dossier dossier;
    private final Circumstances circumstances;
    private final List<Objection> objections = new ArrayList<>();

    private Studies(Circumstances circumstances) {
        dossier = circumstances.dossier();
        this.circumstances = circumstances;
    }

    /**
     * Studies a dossier.
     *
     * @param dossier a dossier that reads without errors
     * @param whatIf other circumstances to study it in, laid over its first phase
     * @param memoryBytes how much memory the study may take
     * @return the study, or the objections that stand in its way
     */
    public static StudyResult of(Dossier dossier, WhatIf whatIf, long memoryBytes) {
        return of(dossier, whatIf, memoryBytes, false);
    }

    /** As {@link #of}, of the first phase alone: a first look, in a third of the time. */
    public static StudyResult ofFirst(Dossier dossier, WhatIf whatIf, long memoryBytes) {
        return of(dossier, whatIf, memoryBytes, true);
    }

    private static StudyResult of(Dossier dossier, WhatIf whatIf, long memoryBytes, boolean isFirstAlone) {
        List<Objection> objections = new ArrayList<>();
        GameForm form = Soundness.form(dossier, whatIf, memoryBytes, objections);
        if (form == null) {
            return new StudyResult(null, objections);
        }
        Yardstick yardstick =
                Objects.requireNonNullElse(whatIf.yardstick(), dossier.heading().yardstick());
        Circumstances all = Circumstances.of(dossier, form, whatIf.now(), whatIf.settings(), yardstick);
        return new Studies(isFirstAlone ? all.first() : all).run();
    }

    private StudyResult run() {
        Circumstance first = circumstances.main();
        List<Start> starts = first.findStart();
        if (starts == null) {
            objections.add(new Objection(
                    "now.infeasible",
                    Severity.ERROR,
                    "rules",
                    "The rules forbid the state %s, in which it would start."
                            .formatted(first.form().space().text(first.now())),
                    "Start from a state that the rules allow."));
            return new StudyResult(null, objections);
        }
        Play play = first.play(Drawing.MEDIANS, starts);
        Situation main = situation(first, play).withSpreads();
        objectToClaims(main);
        if (objections.stream().anyMatch(objection -> objection.severity() == Severity.ERROR)) {
            return new StudyResult(null, objections);
        }
        Hypergame hypergame = play.sights().isEmpty() ? null : Hypergame.of(main.conduct(), main.chain());
        WeighedEvidence evidence =
                WeighedEvidence.of(dossier, first.quantities().medians().evidence(), this::prior);
        Study study = new Study(
                circumstances,
                main,
                evidence,
                Disagreement.among(evidence.hypotheses(), main.hypotheses()),
                perceived(play.sights(), main, hypergame),
                hypergame,
                phases(main),
                epochs(starts),
                yardsticks(starts),
                objections,
                null);
        return new StudyResult(study, objections);
    }

    private double prior(Hypothesis hypothesis) {
        return Law.of(Objects.requireNonNull(hypothesis.prior()).quantity(), Domain.UNIT, circumstances.yardstick())
                .median();
    }

    private void objectToClaims(Situation main) {
        for (HypothesisFinding finding : main.hypotheses()) {
            Formula claim = finding.hypothesis().claim();
            if (claim == null) {
                continue;
            }
            String path = "hypotheses/" + finding.hypothesis().id();
            if (finding.probability() == null) {
                objections.add(new Objection(
                        "claim.stance",
                        Severity.ERROR,
                        path,
                        "The claim \"%s\" needs a stance of an actor that does not rank both states."
                                .formatted(claim.text()),
                        "Ask it of an actor with interests, or of an option that no rule holds fast."));
            }
            boolean[] asks = {false};
            claim.visit(part -> asks[0] |= part instanceof Formula.InEquilibria);
            if (asks[0] && main.analysis().stability().equilibria().isEmpty()) {
                objections.add(new Objection(
                        "claim.no-equilibrium",
                        Severity.WARNING,
                        path,
                        "The claim \"%s\" asks about equilibria, and there is none.".formatted(claim.text()),
                        null));
            }
        }
    }

    private Situation situation(Circumstance circumstance, List<Start> starts) {
        return situation(circumstance, circumstance.play(Drawing.MEDIANS, starts));
    }

    private Situation situation(Circumstance circumstance, Play play) {
        ClaimJudge judge = new ClaimJudge(play.truth(), circumstance.now());
        List<HypothesisFinding> hypotheses = new ArrayList<>();
        for (Hypothesis hypothesis : dossier.hypotheses()) {
            Formula claim = hypothesis.claim();
            hypotheses.add(
                    new HypothesisFinding(hypothesis, claim == null ? null : judge.probability(claim, play.chain())));
        }
        return new Situation(
                play.truth(),
                play.conduct(),
                circumstance.now(),
                play.truth().stancesAlone(circumstance.now()),
                play.chain(),
                hypotheses,
                Deterrence.at(play.chain(), play.conduct()),
                null);
    }

    private List<PerceivedGame> perceived(Map<String, Sight> sights, Situation main, @Nullable Hypergame hypergame) {
        List<PerceivedGame> perceived = new ArrayList<>();
        for (View view : dossier.views()) {
            if (hypergame != null) {
                int holder = dossier.actors().indexOf(view.holder());
                Sight sight = Objects.requireNonNull(sights.get(view.holder()));
                Analysis seen = sight.at(main.now());
                int now = seen.game().form().states().ordinal(main.now());
                perceived.add(new PerceivedGame(
                        holder,
                        view,
                        seen,
                        sight.shown().stancesAlone(main.now()),
                        Chain.from(now, Conduct.of(seen.witness())),
                        () -> hypergame.surprises(main.conduct().seenBy(holder), holder, Study.MOST_SURPRISES)));
            }
        }
        return perceived;
    }

    private List<Variant> phases(Situation main) {
        List<Variant> phases = new ArrayList<>();
        Situation last = main;
        if (!dossier.phases().isEmpty()) {
            Phase first = dossier.phases().all().getFirst();
            phases.add(new Variant(first.id(), first.name(), main));
        }
        for (Circumstances.Later later : circumstances.later()) {
            noteKept(later.phase(), later.circumstance().keptAfter(last.chain().ends()));
            last = situation(
                    later.circumstance(),
                    later.circumstance().startsAfter(last.chain().ends()));
            phases.add(new Variant(later.phase().id(), later.phase().name(), last));
        }
        return phases;
    }

    private void noteKept(Phase phase, double kept) {
        if (kept > 0) {
            objections.add(new Objection(
                    "phase.now-infeasible",
                    Severity.WARNING,
                    "phases/" + phase.id(),
                    "Where the phase before came to rest, the rules forbid this phase's \"now\" in a share of %s; there it starts as it was."
                            .formatted(BigDecimal.valueOf(kept)
                                    .round(new MathContext(2))
                                    .toPlainString()),
                    null));
        }
    }

    private List<Variant> epochs(List<Start> starts) {
        return circumstances.epochs().stream()
                .map(it -> new Variant(it.epoch().id(), it.epoch().name(), situation(it.circumstance(), starts)))
                .toList();
    }

    private List<Variant> yardsticks(List<Start> starts) {
        List<Variant> yardsticks = new ArrayList<>();
        for (Circumstances.ByYardstick it : circumstances.yardsticks()) {
            Yardstick yardstick = it.yardstick();
            noteBorrowed(yardstick, it.circumstance().quantities().borrowed());
            yardsticks.add(new Variant(yardstick.id(), yardstick.label(), situation(it.circumstance(), starts)));
        }
        return yardsticks;
    }

    private void noteBorrowed(Yardstick yardstick, SequencedSet<String> phrases) {
        if (!phrases.isEmpty()) {
            objections.add(new Objection(
                    "yardstick.word",
                    Severity.NOTE,
                    "yardstick",
                    "%s %s; there it is read as %s has it."
                            .formatted(
                                    yardstick == Yardstick.CAP_PHRASE
                                            ? "The survey lacks"
                                            : "Neither " + yardstick.label() + " nor the survey has",
                                    phrases.stream()
                                            .map(phrase -> "\"" + phrase + "\"")
                                            .collect(Collectors.joining(", ")),
                                    dossier.heading().yardstick().label()),
                    null));
        }
    }
}
