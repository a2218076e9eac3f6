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
import org.jspecify.annotations.Nullable;

/**
 * What each quantity accounts for of the variance of each hypothesis's probability over random draws, by pick-freeze.
 *
 * <p>A draw is looked at as it is, and once more for each quantity, with that one from another draw; where that makes the
 * same game there is nothing to look at. Looks are dear, so where there are not enough for all, the quantities that flip
 * something at the medians, the {@value #FOREMOST} that need to go the least part of their range, have them to
 * themselves, and all others are told only if half of the looks give them {@value #FEWEST} draws. Which are foremost does
 * not depend on the draws, so that no estimate is picked for being large. A draw in which some cycle has no certificate
 * is left out.
 */
final class TotalEffects {
    static final int FOREMOST = 24;
    static final int FEWEST = 32;

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
            int looks = effects.isEmpty() ? plan.looks() : plan.looks() / 2;
            totals.add(effects, foremost, Math.max(1, looks / (1 + foremost.size())), runner, patience);
        }
        return effects;
    }

    private static List<String> foremost(List<Linchpin> found, List<String> drawn) {
        return found.stream()
                .filter(it -> it.reach() < Double.POSITIVE_INFINITY)
                .sorted(Comparator.comparingDouble(Linchpin::reach))
                .map(Linchpin::quantity)
                .filter(new HashSet<>(drawn)::contains)
                .distinct()
                .limit(FOREMOST)
                .toList();
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
