package dev.linchpin.ensemble;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.ClaimJudge;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.hypergame.Hypergame;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.PerceivedGame;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.finding.Variant;
import dev.linchpin.ensemble.quantity.FixedDraw;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.QuantityCatalog;
import dev.linchpin.model.diagnostic.Severity;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.evidence.Yardstick;
import dev.linchpin.model.outlook.Epoch;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.outlook.Phase;
import dev.linchpin.model.outlook.Setting;
import dev.linchpin.model.outlook.View;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final GameForm form;
    private final WhatIf whatIf;
    private final Map<String, GameForm> reckonedForms = new HashMap<>();
    private final List<Objection> objections = new ArrayList<>();

    private Studies(Dossier dossier, GameForm form, WhatIf whatIf) {
        this.dossier = dossier;
        this.form = form;
        this.whatIf = whatIf;
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
        List<Objection> objections = new ArrayList<>();
        GameForm form = Soundness.form(dossier, whatIf, memoryBytes, objections);
        if (form == null) {
            return new StudyResult(null, objections);
        }
        Studies studies = new Studies(dossier, form, whatIf);
        return studies.run();
    }

    private StudyResult run() {
        List<Setting> first = new ArrayList<>();
        List<OptionLevel> nowFirst = new ArrayList<>();
        if (!dossier.phases().isEmpty()) {
            Phase phase = dossier.phases().all().getFirst();
            first.addAll(phase.settings());
            nowFirst.addAll(phase.now());
        }
        first.addAll(whatIf.settings());
        nowFirst.addAll(whatIf.now());
        long now = with(form.space().now(), nowFirst);
        int start = form.states().ordinal(now);
        if (start < 0) {
            objections.add(new Objection(
                    "now.infeasible",
                    Severity.ERROR,
                    "rules",
                    "The rules forbid the state %s, in which it would start."
                            .formatted(form.space().text(now)),
                    "Start from a state that the rules allow."));
            return new StudyResult(null, objections);
        }
        Yardstick yardstick = dossier.heading().yardstick();
        List<Start> starts = List.of(new Start(start, 1));
        Map<String, Sight> sights = sights(first, yardstick);
        Situation main = situation(sights, first, yardstick, now, starts).withSpreads();
        objectToClaims(main);
        if (objections.stream().anyMatch(objection -> objection.severity() == Severity.ERROR)) {
            return new StudyResult(null, objections);
        }
        Hypergame hypergame = sights.isEmpty() ? null : Hypergame.of(main.conduct(), main.chain());
        Study study = new Study(
                dossier,
                main,
                perceived(sights, main, hypergame),
                hypergame,
                phases(main, first, now),
                epochs(first, now, starts),
                yardsticks(first, now, starts),
                objections);
        return new StudyResult(study, objections);
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

    private long with(long index, List<OptionLevel> levels) {
        long with = index;
        for (OptionLevel level : levels) {
            with = form.space().with(with, dossier.options().indexOf(level.option()), level.level());
        }
        return with;
    }

    private static FixedDraw medians(Dossier dossier, List<Setting> settings, Yardstick yardstick) {
        return FixedDraw.medians(dossier, QuantityCatalog.of(dossier).withKnown(settings), yardstick);
    }

    private static Analysis analysis(Dossier seen, List<Setting> settings, Yardstick yardstick, GameForm form) {
        return Analysis.of(Game.of(seen, medians(seen, settings, yardstick), form));
    }

    private Situation situation(List<Setting> settings, Yardstick yardstick, long now, List<Start> starts) {
        return situation(sights(settings, yardstick), settings, yardstick, now, starts);
    }

    private Situation situation(
            Map<String, Sight> sights, List<Setting> settings, Yardstick yardstick, long now, List<Start> starts) {
        Analysis analysis = analysis(dossier, settings, yardstick, form);
        Sight truth = new Sight(analysis, analysis);
        Conduct conduct = Conduct.of(dossier.actors().ids().stream()
                .map(actor -> sights.getOrDefault(actor, truth).perception())
                .toList());
        Chain chain = Chain.from(starts, conduct);
        ClaimJudge judge = new ClaimJudge(analysis, now);
        List<HypothesisFinding> hypotheses = new ArrayList<>();
        for (Hypothesis hypothesis : dossier.hypotheses()) {
            Formula claim = hypothesis.claim();
            hypotheses.add(new HypothesisFinding(hypothesis, claim == null ? null : judge.probability(claim, chain)));
        }
        return new Situation(
                analysis, conduct, now, analysis.stancesAlone(now), chain, hypotheses, Deterrence.at(chain, conduct));
    }

    /** How the holders of views see the game, by their ids. */
    private Map<String, Sight> sights(List<Setting> settings, Yardstick yardstick) {
        Map<String, Sight> sights = new LinkedHashMap<>();
        for (View view : dossier.views()) {
            List<Setting> laid = new ArrayList<>(settings);
            laid.addAll(view.settings());
            Analysis shown = analysis(dossier.seenThrough(view.withUnawareOf(List.of())), laid, yardstick, form);
            Dossier reckoned = dossier.seenThrough(view);
            sights.put(
                    view.holder(),
                    view.unawareOf().isEmpty()
                            ? new Sight(shown, shown)
                            : new Sight(analysis(reckoned, laid, yardstick, formOf(view.holder(), reckoned)), shown));
        }
        return sights;
    }

    private GameForm formOf(String holder, Dossier reckoned) {
        return reckonedForms.computeIfAbsent(holder, any -> GameForm.of(reckoned));
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

    private List<Variant> phases(Situation main, List<Setting> first, long now) {
        List<Variant> phases = new ArrayList<>();
        List<Setting> settings = new ArrayList<>(first);
        Situation last = main;
        for (Phase phase : dossier.phases()) {
            if (!phases.isEmpty()) {
                settings.addAll(phase.settings());
                last = situation(
                        settings,
                        dossier.heading().yardstick(),
                        with(now, phase.now()),
                        carriedInto(phase, last.chain()));
            }
            phases.add(new Variant(phase.id(), phase.name(), last));
        }
        return phases;
    }

    /** Where a phase starts: where the one before came to rest, with its own levels laid over that. */
    private List<Start> carriedInto(Phase phase, Chain before) {
        Map<Integer, Double> starts = new LinkedHashMap<>();
        double kept = 0;
        for (Start end : before.ends()) {
            int state = form.states().ordinal(with(form.states().index(end.state()), phase.now()));
            if (state < 0) {
                kept += end.probability();
            }
            starts.merge(state < 0 ? end.state() : state, end.probability(), Double::sum);
        }
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
        return starts.entrySet().stream()
                .map(entry -> new Start(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Variant> epochs(List<Setting> first, long now, List<Start> starts) {
        List<Variant> epochs = new ArrayList<>();
        for (Epoch epoch : dossier.epochs()) {
            List<Setting> settings = new ArrayList<>(first);
            settings.addAll(epoch.settings());
            epochs.add(new Variant(
                    epoch.id(),
                    epoch.name(),
                    situation(settings, dossier.heading().yardstick(), now, starts)));
        }
        return epochs;
    }

    private List<Variant> yardsticks(List<Setting> first, long now, List<Start> starts) {
        List<Variant> yardsticks = new ArrayList<>();
        for (Yardstick yardstick : Yardstick.values()) {
            FixedDraw medians = medians(dossier, first, yardstick);
            if (medians.hasPhrases() && yardstick != dossier.heading().yardstick()) {
                noteBorrowed(yardstick, medians.borrowed());
                yardsticks.add(
                        new Variant(yardstick.id(), yardstick.label(), situation(first, yardstick, now, starts)));
            }
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
