package dev.linchpin.ensemble.point;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.ClaimJudge;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Start;
import dev.linchpin.engine.stance.CausalPath;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.engine.stance.Stances;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.DeterredMove;
import dev.linchpin.ensemble.finding.HypothesisFinding;
import dev.linchpin.ensemble.finding.PerceivedGame;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.finding.Variant;
import dev.linchpin.ensemble.linchpin.Linchpin;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.Play;
import dev.linchpin.ensemble.point.Figure.Kind;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Formula.Term;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.model.point.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges what checks ask of stances, moves and where things come to rest. */
final class SituationChecks {
    /** A path with less than this part of all paths' weight is not counted. */
    private static final double LEAST_PART = 0.01;

    private final Study study;
    private final Dossier dossier;
    private final @Nullable Linchpins linchpins;

    SituationChecks(Study study, @Nullable Linchpins linchpins) {
        this.study = study;
        this.linchpins = linchpins;
        dossier = study.dossier();
    }

    CheckFinding holds(Check.Holds check) {
        return claim(check, check.claim(), study.main());
    }

    CheckFinding holds(Check.InPhase check) {
        return claim(check, check.claim(), situation(study.phases(), check.phase()));
    }

    CheckFinding holds(Check.InEpoch check) {
        return claim(check, check.claim(), situation(study.epochs(), check.epoch()));
    }

    private static Situation situation(List<Variant> variants, String id) {
        return variants.stream()
                .filter(variant -> variant.id().equals(id))
                .findFirst()
                .orElseThrow()
                .situation();
    }

    CheckFinding holds(Check.Supposing check) {
        Circumstance circumstance = study.circumstances().supposing(check.settings());
        List<Start> starts = circumstance.findStart();
        if (starts == null) {
            return CheckFinding.unjudged(check);
        }
        Play play = circumstance.play(Drawing.MEDIANS, starts);
        return claim(
                check,
                check.claim(),
                play.truth(),
                circumstance.now(),
                play.chain(),
                play.truth().stancesAlone(circumstance.now()));
    }

    private GameForm form() {
        return study.main().analysis().game().form();
    }

    private CheckFinding claim(Check check, Formula claim, Situation situation) {
        return claim(check, claim, situation.analysis(), situation.now(), situation.chain(), situation.stances());
    }

    private CheckFinding claim(Check check, Formula claim, Analysis analysis, long now, Chain chain, Stances stances) {
        Double probability = new ClaimJudge(analysis, now).probability(claim, chain);
        List<Figure> figures = new ArrayList<>();
        if (probability != null) {
            figures.add(Figure.of(Kind.PROBABILITY, probability));
        }
        figures.addAll(stances(claim, stances));
        return new CheckFinding(check, probability == null ? null : probability > 0.5, figures);
    }

    /** The stances that a claim is about. */
    private List<Figure> stances(Formula claim, Stances stances) {
        List<Figure> figures = new ArrayList<>();
        claim.visit(part -> {
            if (part instanceof Formula.Compared(Term.Stance(String actor, String option), var by, double value)) {
                Double stance = stances.get(
                                dossier.actors().indexOf(actor),
                                dossier.options().indexOf(option))
                        .value();
                if (stance != null) {
                    figures.add(Figure.of(Kind.STANCE, "stance(" + actor + ", " + option + ")", stance));
                }
            }
        });
        return figures;
    }

    CheckFinding paths(Check.Paths check) {
        Stance stance = stance(check.actor(), check.option());
        double all = stance.paths().stream()
                .mapToDouble(path -> Math.abs(path.share()))
                .sum();
        long weighty = stance.paths().stream()
                .filter(path -> Math.abs(path.share()) >= LEAST_PART * all)
                .count();
        List<Figure> figures = new ArrayList<>(List.of(Figure.of(Kind.COUNT, (double) weighty)));
        if (stance.value() != null) {
            figures.add(Figure.of(Kind.STANCE, stance.value()));
        }
        return new CheckFinding(check, weighty >= check.atLeast(), figures);
    }

    CheckFinding through(Check.Through check) {
        Stance stance = stance(check.actor(), check.option());
        if (stance.value() == null) {
            return CheckFinding.unjudged(check);
        }
        double share = stance.paths().stream()
                .filter(path -> isVia(path, check.outcome()))
                .mapToDouble(CausalPath::share)
                .sum();
        return new CheckFinding(
                check,
                share > 0 && share >= check.atLeast(),
                List.of(Figure.of(Kind.SHARE, share), Figure.of(Kind.STANCE, stance.value())));
    }

    /** Whether a path runs through an outcome; outcomes on a cycle stand on it as one, {@code a~b}. */
    private static boolean isVia(CausalPath path, String outcome) {
        return path.via().stream().anyMatch(one -> List.of(one.split("~", -1)).contains(outcome));
    }

    CheckFinding deterred(Check.Deterred check) {
        int option = dossier.options().indexOf(check.option());
        int owner =
                dossier.actors().indexOf(dossier.options().get(check.option()).owner());
        int by = dossier.actors().indexOf(check.by());
        long moves = 0;
        long answered = 0;
        for (DeterredMove move : study.main().deterred()) {
            if (move.actor() == owner
                    && level(move.state(), option) != check.level()
                    && level(move.improvement(), option) == check.level()) {
                moves++;
                answered += move.answer().stream().anyMatch(step -> step.actor() == by) ? 1 : 0;
            }
        }
        return new CheckFinding(
                check, moves > 0 && answered == moves, List.of(Figure.of(Kind.COUNT, (double) answered)));
    }

    private int level(int state, int option) {
        return form().space().level(form().states().index(state), option);
    }

    CheckFinding rosier(Check.Rosier check) {
        int actor = dossier.actors().indexOf(check.actor());
        Double truth = stance(check.actor(), check.option()).value();
        for (PerceivedGame game : study.perceived()) {
            if (game.actor() == actor) {
                Double seen = game.stances()
                        .get(actor, dossier.options().indexOf(check.option()))
                        .value();
                if (seen != null && truth != null) {
                    return new CheckFinding(
                            check, seen > truth, List.of(Figure.of(Kind.SEEN, seen), Figure.of(Kind.STANCE, truth)));
                }
            }
        }
        return CheckFinding.unjudged(check);
    }

    CheckFinding alarms(Check.Alarms check) {
        HypothesisFinding before = finding(study.main(), check.turns());
        Circumstance moved =
                study.circumstances().main().holding(List.of(new OptionLevel(check.option(), check.level())));
        List<Start> starts = moved.findStart();
        Formula claim = before.hypothesis().claim();
        if (starts == null || before.probability() == null || claim == null) {
            return CheckFinding.unjudged(check);
        }
        Play play = moved.play(Drawing.MEDIANS, starts);
        Double after = new ClaimJudge(play.truth(), moved.now()).probability(claim, play.chain());
        if (after == null) {
            return CheckFinding.unjudged(check);
        }
        return new CheckFinding(
                check,
                after > 0.5 != before.probability() > 0.5,
                List.of(Figure.of(Kind.PROBABILITY, before.probability()), Figure.of(Kind.AFTERWARDS, after)));
    }

    CheckFinding yardsticks(Check.AnyYardstick check) {
        HypothesisFinding own = finding(study.main(), check.hypothesis());
        if (own.probability() == null || study.yardsticks().isEmpty()) {
            return CheckFinding.unjudged(check);
        }
        List<Figure> figures = new ArrayList<>();
        addYardstick(figures, dossier.heading().yardstick().id(), own, study.main());
        boolean alike = true;
        for (Variant yardstick : study.yardsticks()) {
            HypothesisFinding other = finding(yardstick.situation(), check.hypothesis());
            addYardstick(figures, yardstick.id(), other, yardstick.situation());
            alike &= Objects.equals(other.holds(), own.holds());
        }
        return new CheckFinding(check, alike, figures);
    }

    /** Adds how probable a claim is by a yardstick, and the stances that it is about. */
    private void addYardstick(List<Figure> figures, String id, HypothesisFinding finding, Situation situation) {
        figures.add(Figure.of(Kind.PROBABILITY, id, Objects.requireNonNull(finding.probability())));
        for (Figure stance : stances(Objects.requireNonNull(finding.hypothesis().claim()), situation.stances())) {
            figures.add(Figure.of(Kind.STANCE, id, stance.value()));
        }
    }

    CheckFinding firm(Check.Firm check) {
        Hypothesis hypothesis = dossier.hypotheses().get(check.hypothesis());
        List<Linchpin> searched = linchpins == null
                ? List.of()
                : linchpins.of(hypothesis).stream()
                        .filter(linchpin -> check.quantities().contains(linchpin.quantity()))
                        .toList();
        if (searched.size() < check.quantities().size()) {
            return CheckFinding.unjudged(check);
        }
        List<Figure> figures = new ArrayList<>();
        boolean firm = true;
        for (Linchpin linchpin : searched) {
            firm &= !linchpin.insideRange();
            figures.add(Figure.of(Kind.LOW, linchpin.quantity(), linchpin.low()));
            figures.add(Figure.of(Kind.HIGH, linchpin.quantity(), linchpin.high()));
            if (linchpin.flipsAt() != null) {
                figures.add(Figure.of(Kind.FLIPS_AT, linchpin.quantity(), linchpin.flipsAt()));
            }
        }
        return new CheckFinding(check, firm, figures);
    }

    private Stance stance(String actor, String option) {
        return study.main()
                .stances()
                .get(dossier.actors().indexOf(actor), dossier.options().indexOf(option));
    }

    private static HypothesisFinding finding(Situation situation, String hypothesis) {
        return situation.hypotheses().stream()
                .filter(finding -> finding.hypothesis().id().equals(hypothesis))
                .findFirst()
                .orElseThrow();
    }
}
