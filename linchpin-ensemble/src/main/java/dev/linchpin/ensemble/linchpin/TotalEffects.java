package dev.linchpin.ensemble.linchpin;

import dev.linchpin.engine.level.UncertifiedCycle;
import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.Look;
import dev.linchpin.ensemble.look.RandomNumbers;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.ensemble.sensitivity.Estimate;
import dev.linchpin.ensemble.sensitivity.PickFreeze;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * What each quantity accounts for of the variance of each hypothesis's probability over random draws, by pick-freeze.
 *
 * <p>A draw is looked at as it is, and once more for each quantity, with that one from another draw; where that makes the
 * same game there is nothing to look at. Looks are dear, so where there are not enough for all, the {@value #FOREMOST}
 * quantities that chance most often takes beyond a flip have them to themselves, and all others are told only if half of
 * the looks give them {@value #FEWEST} draws. How often is reckoned at the medians and not told by the draws, so that no
 * estimate is picked for being large: an influence's being there goes beyond its flip where chance decides the other way,
 * anything else as often as a normal law with its median and range would. A draw in which some cycle has no certificate
 * is left out.
 */
final class TotalEffects {
    static final int FOREMOST = 24;
    static final int FEWEST = 32;
    private static final double SELDOM = 0.001;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private final Circumstance circumstance;
    private final List<Start> starts;
    private final RandomNumbers numbers;
    private final long seed;

    private TotalEffects(Circumstances circumstances, LinchpinPlan plan) {
        circumstance = circumstances.main();
        starts = Objects.requireNonNull(circumstance.findStart(), "The start is feasible.");
        numbers = RandomNumbers.of(circumstances, Sampling.PLAIN, plan.seed(), plan.looks());
        seed = plan.seed();
    }

    /**
     * Returns the total effects on each hypothesis, by quantity; none of quantities that chance does not decide.
     *
     * @param found where quantities flip hypotheses
     * @param idle quantities that no game depends on at the medians
     */
    static Map<String, List<@Nullable Estimate>> of(
            Circumstances circumstances,
            List<Linchpin> found,
            Set<String> idle,
            LinchpinPlan plan,
            Runner runner,
            Patience patience) {
        Map<String, List<@Nullable Estimate>> effects = new HashMap<>();
        if (plan.looks() == 0) {
            return effects;
        }
        TotalEffects totals = new TotalEffects(circumstances, plan);
        Set<String> idleBases = new HashSet<>(IdleBases.of(circumstances.dossier()));
        idleBases.retainAll(idle);
        List<String> drawn = totals.numbers.quantities().stream()
                .filter(name -> !idleBases.contains(name))
                .toList();
        List<String> foremost = foremost(found, drawn);
        List<String> others =
                drawn.stream().filter(name -> !foremost.contains(name)).toList();
        int half = plan.looks() / 2 / (1 + others.size());
        if (!others.isEmpty() && (foremost.isEmpty() || half >= FEWEST)) {
            int draws = foremost.isEmpty() ? plan.looks() / (1 + others.size()) : half;
            totals.add(effects, others, Math.max(1, draws), runner, patience);
        }
        if (!foremost.isEmpty()) {
            double looks = effects.isEmpty() ? plan.looks() : plan.looks() / 2.0;
            int draws = Math.max(1, (int) (looks / (1 + looksPerDraw(found, foremost))));
            totals.add(effects, foremost, Math.min(draws, plan.looks()), runner, patience);
        }
        return effects;
    }

    private static List<String> foremost(List<Linchpin> found, List<String> drawn) {
        return found.stream()
                .filter(it -> beyondFlip(it) >= SELDOM)
                .sorted(Comparator.comparingDouble(TotalEffects::beyondFlip).reversed())
                .map(Linchpin::quantity)
                .filter(new HashSet<>(drawn)::contains)
                .distinct()
                .limit(FOREMOST)
                .toList();
    }

    /** About how often chance takes a quantity beyond its flip point. */
    private static double beyondFlip(Linchpin linchpin) {
        Double flipsAt = linchpin.flipsAt();
        if (flipsAt == null) {
            return 0;
        }
        if (isPresence(linchpin)) {
            return flipsAt < linchpin.median() ? 1 - linchpin.median() : linchpin.median();
        }
        return NORMAL.cumulativeProbability(
                -NORMAL.inverseCumulativeProbability(Ranges.HIGH) * Math.min(linchpin.reach(), 100));
    }

    /** About how many looks a draw takes beside its own: a presence needs one only where it changes. */
    private static double looksPerDraw(List<Linchpin> found, List<String> names) {
        Map<String, Double> looks = new HashMap<>();
        for (Linchpin linchpin : found) {
            double median = linchpin.median();
            looks.put(linchpin.quantity(), isPresence(linchpin) ? 2 * median * (1 - median) : 1);
        }
        return names.stream().mapToDouble(name -> looks.getOrDefault(name, 1.0)).sum();
    }

    private static boolean isPresence(Linchpin linchpin) {
        return linchpin.quantity().endsWith(".there");
    }

    /** A draw as it is, and with each quantity from another draw. */
    private record Row(Look base, List<Look> replaced) {}

    private void add(
            Map<String, List<@Nullable Estimate>> effects,
            List<String> names,
            int draws,
            Runner runner,
            Patience patience) {
        List<Row> rows = new ArrayList<>();
        runner.run(draws, draw -> row(draw, names), row -> row.ifPresent(rows::add), patience);
        List<@Nullable PickFreeze> bases = new ArrayList<>();
        for (int h = 0; h < circumstance.dossier().hypotheses().size(); h++) {
            int hypothesis = h;
            double[] base = rows.stream()
                    .mapToDouble(row -> row.base().probability(hypothesis))
                    .toArray();
            bases.add(Arrays.stream(base).anyMatch(Double::isNaN) ? null : PickFreeze.of(base, 1, seed));
        }
        for (int q = 0; q < names.size(); q++) {
            int quantity = q;
            List<@Nullable Estimate> estimates = new ArrayList<>();
            for (int h = 0; h < bases.size(); h++) {
                int hypothesis = h;
                PickFreeze base = bases.get(h);
                estimates.add(
                        base == null
                                ? null
                                : base.total(rows.stream()
                                        .mapToDouble(row ->
                                                row.replaced().get(quantity).probability(hypothesis))
                                        .toArray()));
            }
            effects.put(names.get(q), estimates);
        }
    }

    private Optional<Row> row(int draw, List<String> names) {
        try {
            Drawing drawing = numbers.drawing(draw);
            GameNumbers game = GameNumbers.of(circumstance, drawing);
            Look base = circumstance.look(drawing, starts);
            List<Look> replaced = new ArrayList<>(names.size());
            for (String name : names) {
                Drawing otherwise = numbers.drawing(draw, Set.of(name));
                replaced.add(
                        GameNumbers.of(circumstance, otherwise).sameAs(game)
                                ? base
                                : circumstance.look(otherwise, starts));
            }
            return Optional.of(new Row(base, replaced));
        } catch (UncertifiedCycle e) {
            return Optional.empty();
        }
    }
}
