package dev.linchpin.report.briefing;

import dev.linchpin.engine.path.ProbableMove;
import dev.linchpin.engine.path.RestingPoint;
import dev.linchpin.engine.stability.Step;
import dev.linchpin.engine.stance.Stance;
import dev.linchpin.ensemble.Study;
import dev.linchpin.ensemble.finding.DeterredMove;
import dev.linchpin.ensemble.finding.Lever;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.finding.Pull;
import dev.linchpin.ensemble.finding.Quantiles;
import dev.linchpin.ensemble.finding.Situation;
import dev.linchpin.ensemble.linchpin.Linchpin;
import dev.linchpin.ensemble.linchpin.Linchpins;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.evidence.Hypothesis;
import dev.linchpin.model.outlook.OptionLevel;
import dev.linchpin.report.document.Chart;
import dev.linchpin.report.document.Chart.Kind;
import dev.linchpin.report.document.Chart.Mark;
import dev.linchpin.report.document.Chart.Node;
import dev.linchpin.report.document.Chart.Point;
import dev.linchpin.report.document.Chart.Swing;
import dev.linchpin.report.document.Chart.Way;
import dev.linchpin.report.leverage.PullWords;
import dev.linchpin.report.wording.Names;
import dev.linchpin.report.wording.Numbers;
import dev.linchpin.report.wording.StateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings as charts: what to draw of them, and how much. */
final class Charts {
    private static final int MOST_SWINGS = 8;
    private static final int MOST_RESTS = 4;
    private static final int MOST_POINTS = 6;
    private static final double SLIGHTEST_STANCE = 0.02;
    private static final double SLIGHTEST_GAIN = 5e-4;

    private final Dossier dossier;
    private final Names names;
    private final StateWords states;

    Charts(Study study) {
        dossier = study.dossier();
        names = new Names(dossier);
        states = new StateWords(names, study.main().analysis().game().form());
    }

    /** What flips a hypothesis most easily; null where nothing does. */
    @Nullable
    Chart tornado(Linchpins linchpins, Hypothesis hypothesis) {
        List<Swing> swings = new ArrayList<>();
        for (Linchpin linchpin : linchpins.of(hypothesis)) {
            Double flipsAt = linchpin.flipsAt();
            if (flipsAt != null && swings.size() < MOST_SWINGS) {
                swings.add(new Swing(linchpin.quantity(), linchpin.low(), linchpin.median(), linchpin.high(), flipsAt));
            }
        }
        return swings.isEmpty()
                ? null
                : new Chart.Tornado("What flips “%s”, all else at its median".formatted(hypothesis.says()), swings);
    }

    /** How the actors stand towards an option; null where it moves none. */
    @Nullable
    Chart stances(Situation situation, int option) {
        List<Mark> marks = new ArrayList<>();
        for (Stance stance : shown(situation, option)) {
            Quantiles spread = situation.spread(stance);
            marks.add(new Mark(
                    names.actor(stance.actor()),
                    value(stance),
                    spread == null ? null : spread.p05(),
                    spread == null ? null : spread.p95()));
        }
        return marks.isEmpty()
                ? null
                : new Chart.Spreads("How they stand towards “%s”".formatted(names.act(names.option(option))), marks);
    }

    /** The stances towards an option that are worth showing, the warmest first. */
    List<Stance> shown(Situation situation, int option) {
        List<Stance> known = new ArrayList<>();
        for (int actor = 0; actor < dossier.actors().size(); actor++) {
            Stance stance = situation.stances().get(actor, option);
            if (stance.value() != null && Math.abs(stance.value()) >= SLIGHTEST_STANCE) {
                known.add(stance);
            }
        }
        known.sort(Comparator.comparingDouble(Charts::value).reversed());
        return known;
    }

    private static double value(Stance stance) {
        return stance.value() == null ? 0 : stance.value();
    }

    /**
     * Where things can go from now: the likeliest ways to the likeliest resting points, and what is held back where they
     * come to rest, with the answers that hold it back; null where nobody would move.
     */
    @Nullable
    Chart ways(Situation situation) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        List<RestingPoint> rests =
                situation.chain().restingPoints().stream().limit(MOST_RESTS).toList();
        Set<Way> ways = new LinkedHashSet<>();
        int now = situation.analysis().game().form().states().ordinal(situation.now());
        if (now >= 0) {
            places.put(now, 0);
        }
        for (RestingPoint rest : rests) {
            for (ProbableMove move : rest.likeliest()) {
                ways.add(way(places, move.step(), Kind.TAKEN));
            }
        }
        for (DeterredMove held : situation.deterred()) {
            ways.add(way(places, new Step(held.actor(), held.state(), held.improvement()), Kind.HELD_BACK));
            if (!held.isAtOnce()) {
                held.answer().forEach(step -> ways.add(way(places, step, Kind.ANSWER)));
            }
        }
        if (ways.isEmpty()) {
            return null;
        }
        List<Node> nodes = new ArrayList<>();
        int step = 0;
        for (int state : places.keySet()) {
            RestingPoint rest = rests.stream()
                    .filter(point -> point.state() == state)
                    .findFirst()
                    .orElse(null);
            String label = state == now ? "Now" : "State " + ++step;
            nodes.add(
                    rest == null
                            ? new Node(label, state == now)
                            : new Node(
                                    label + ": comes to rest" + " (" + Numbers.percent(rest.probability()) + ")",
                                    true));
        }
        return new Chart.Layers("Where it can go from now", nodes, List.copyOf(ways));
    }

    private Way way(Map<Integer, Integer> places, Step step, Kind kind) {
        int from = place(places, step.from());
        int to = place(places, step.to());
        return new Way(from, to, states.move(step).plain(), kind);
    }

    private static int place(Map<Integer, Integer> places, int state) {
        return places.computeIfAbsent(state, any -> places.size());
    }

    /** What levers towards an end gain and cost; null where none gains anything. */
    @Nullable
    Chart levers(LeverFinding finding) {
        PullWords words = new PullWords(dossier);
        boolean isJoint = finding.aim().sponsors().size() > 1;
        List<Lever> priced =
                finding.levers().stream().filter(lever -> lever.cost() != null).toList();
        if (priced.stream().noneMatch(lever -> lever.gain() >= SLIGHTEST_GAIN)) {
            return null;
        }
        List<Point> points = new ArrayList<>();
        int gaining = 0;
        for (Lever lever : priced) {
            boolean gains = lever.gain() >= SLIGHTEST_GAIN;
            if ((gains && gaining < MOST_POINTS) || isFullAct(lever)) {
                gaining += gains ? 1 : 0;
                points.add(new Point(
                        words.of(lever.pulls(), isJoint),
                        lever.gain(),
                        100 * (lever.cost() == null ? 0 : lever.cost()),
                        lever.isPareto()));
            }
        }
        String sponsors =
                Names.list(finding.aim().sponsors().stream().map(names::actor).toList());
        return new Chart.TradeOff(
                "%s: what makes “%s%s” likelier, and what it costs"
                        .formatted(
                                sponsors,
                                finding.aim().isNegated() ? "not " : "",
                                dossier.hypotheses()
                                        .get(finding.aim().hypothesis())
                                        .says()),
                points);
    }

    /** Whether it holds one option at its highest and does nothing else. */
    private boolean isFullAct(Lever lever) {
        return lever.pulls().size() == 1
                && lever.pulls().getFirst() instanceof Pull.Hold(OptionLevel held)
                && held.level() == dossier.options().get(held.option()).highest();
    }
}
