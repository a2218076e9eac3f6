package dev.linchpin.ensemble.lever;

import dev.linchpin.ensemble.finding.IdleLever;
import dev.linchpin.ensemble.finding.Lever;
import dev.linchpin.ensemble.finding.LeverAim;
import dev.linchpin.ensemble.finding.LeverFinding;
import dev.linchpin.ensemble.finding.Pull;
import dev.linchpin.ensemble.look.Circumstance;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.look.Drawing;
import dev.linchpin.ensemble.look.RandomNumbers;
import dev.linchpin.ensemble.quantity.Change;
import dev.linchpin.ensemble.random.Interval;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.Formula;
import dev.linchpin.model.Rule;
import dev.linchpin.model.outlook.OptionLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What sponsors could pull in the first phase, tried one after the other: each lever in the same draws as the game
 * without it, so that what is chance in both falls out of the difference.
 *
 * <p>A lever that several aims share is tried once. The result depends on the dossier, the aims and the plan alone, not
 * on the runner. Cost: for each lever one form of the game, and a look from now at each draw.
 */
public final class Levers {
    /** Gains and costs closer than that are taken as equal, as utilities are. */
    private static final double GRID = 1e-9;

    private static final int DRAWS_A_PIECE = 8;

    private final Circumstance main;
    private final Dossier dossier;
    private final List<LeverAim> aims;
    private final List<String> hypotheses;
    private final List<Formula> claims;
    private final int size;
    private final int draws;
    private final @Nullable RandomNumbers numbers;
    /** For each set of sponsors what they could pull. */
    private final Map<List<String>, List<List<Pull>>> bySponsors;
    /** What is to be tried, each once. */
    private final List<List<Pull>> all;

    /** What came of a lever: its effect, or the rule that kept it from being pulled. */
    private record Tried(@Nullable Effect effect, @Nullable Rule brokenBy) {}

    private Levers(Circumstances circumstances, List<LeverAim> aims, LeverPlan plan) {
        main = circumstances.main();
        dossier = circumstances.dossier();
        this.aims = aims;
        hypotheses = aims.stream().map(LeverAim::hypothesis).distinct().toList();
        claims = hypotheses.stream().map(this::claim).toList();
        size = size(plan);
        bySponsors = pulls(size);
        Set<List<Pull>> distinct = new LinkedHashSet<>();
        bySponsors.values().forEach(distinct::addAll);
        all = List.copyOf(distinct);
        draws = plan.drawsFor(all.size());
        numbers = draws == 0 ? null : RandomNumbers.of(circumstances, plan.sampling(), plan.seed(), draws);
    }

    private Formula claim(String hypothesis) {
        Formula claim = dossier.hypotheses().get(hypothesis).claim();
        if (claim == null) {
            throw new IllegalArgumentException("Hypothesis \"%s\" has no claim.".formatted(hypothesis));
        }
        return claim;
    }

    /**
     * Tries what sponsors could pull.
     *
     * @param circumstances a dossier's circumstances, the first of which starts in a feasible state
     * @param aims who, and to what end; each of a hypothesis with a claim
     * @param plan how
     * @param runner who looks at the games
     * @param patience may stop it: then the findings say how much was left
     * @return a finding for each aim, in order; none where it was stopped before anything was tried
     */
    public static List<LeverFinding> of(
            Circumstances circumstances, List<LeverAim> aims, LeverPlan plan, Runner runner, Patience patience) {
        return aims.isEmpty() ? List.of() : new Levers(circumstances, aims, plan).run(runner, patience);
    }

    /** Returns how many sets of options sponsors could hold, of so many options at most. */
    public static long holds(Dossier dossier, List<String> sponsors, int size) {
        return Pulls.holds(dossier, sponsors, size);
    }

    /** As many options together as the looks suffice for. */
    private int size(LeverPlan plan) {
        for (int tried = plan.size(); tried > 1; tried--) {
            int together = tried;
            long least = aims.stream()
                    .map(LeverAim::sponsors)
                    .distinct()
                    .mapToLong(sponsors -> Pulls.holds(dossier, sponsors, together))
                    .max()
                    .orElse(0);
            if (plan.suffices(least)
                    && plan.suffices(pulls(together).values().stream()
                            .flatMap(List::stream)
                            .distinct()
                            .count())) {
                return tried;
            }
        }
        return 1;
    }

    private Map<List<String>, List<List<Pull>>> pulls(int together) {
        Map<List<String>, List<List<Pull>>> pulls = new LinkedHashMap<>();
        aims.forEach(aim -> pulls.computeIfAbsent(aim.sponsors(), sponsors -> Pulls.of(main, sponsors, together)));
        return pulls;
    }

    private List<LeverFinding> run(Runner runner, Patience patience) {
        List<@Nullable Outturn> base = base(runner, patience);
        if (base.stream().allMatch(Objects::isNull)) {
            return List.of();
        }
        Map<List<Pull>, Tried> tried = new LinkedHashMap<>();
        runner.run(all.size(), k -> tried(all.get(k), base), one -> tried.put(all.get(tried.size()), one), patience);
        return aims.stream().map(aim -> finding(aim, base, tried)).toList();
    }

    /** The game as it is, draw by draw; at the medians, once. */
    private List<@Nullable Outturn> base(Runner runner, Patience patience) {
        List<@Nullable Outturn> base = new ArrayList<>();
        int count = Math.max(1, draws);
        runner.run(
                (count + DRAWS_A_PIECE - 1) / DRAWS_A_PIECE,
                piece -> IntStream.range(piece * DRAWS_A_PIECE, Math.min(count, (piece + 1) * DRAWS_A_PIECE))
                        .mapToObj(draw -> Outturn.of(main, drawing(draw, Change.NONE), claims))
                        .toList(),
                base::addAll,
                patience);
        return base;
    }

    private Drawing drawing(int draw, Change change) {
        return numbers == null ? quantities -> quantities.medians(change) : numbers.drawing(draw, change);
    }

    private Tried tried(List<Pull> pulls, List<@Nullable Outturn> base) {
        List<OptionLevel> held = Pulls.held(pulls);
        Rule hindrance = Pulls.findHindrance(main, held);
        if (hindrance != null) {
            return new Tried(null, hindrance);
        }
        Circumstance circumstance = held.isEmpty() ? main : main.holding(held);
        Change change = Pulls.change(pulls);
        int replicates = numbers == null ? 1 : numbers.replicates();
        Effect effect = new Effect(claims.size(), dossier.actors().size(), replicates);
        for (int draw = 0; draw < base.size(); draw++) {
            Outturn without = base.get(draw);
            Outturn with = without == null ? null : Outturn.of(circumstance, drawing(draw, change), claims);
            if (without != null && with != null) {
                effect.add(draw % replicates, without, with);
            }
        }
        return new Tried(effect, null);
    }

    private LeverFinding finding(LeverAim aim, List<@Nullable Outturn> base, Map<List<Pull>, Tried> tried) {
        int claim = hypotheses.indexOf(aim.hypothesis());
        List<Lever> levers = new ArrayList<>();
        List<IdleLever> idle = new ArrayList<>();
        int untried = 0;
        for (List<Pull> pulls : Objects.requireNonNull(bySponsors.get(aim.sponsors()))) {
            Tried one = tried.get(pulls);
            if (one == null) {
                untried++;
                continue;
            }
            Effect effect = one.effect();
            if (effect == null || Double.isNaN(effect.gain(claim))) {
                idle.add(new IdleLever(pulls, one.brokenBy()));
            } else {
                levers.add(lever(aim, pulls, effect, claim));
            }
        }
        double sum = 0;
        int counted = 0;
        for (Outturn outturn : base) {
            if (outturn != null) {
                sum += outturn.probability(claim);
                counted++;
            }
        }
        double mean = sum / counted;
        return new LeverFinding(
                aim,
                aim.isNegated() ? 1 - mean : mean,
                numbers == null ? 0 : counted,
                size,
                ranked(levers),
                idle,
                untried);
    }

    private Lever lever(LeverAim aim, List<Pull> pulls, Effect effect, int claim) {
        List<@Nullable Double> effects = new ArrayList<>();
        Double cost = null;
        for (int i = 0; i < dossier.actors().size(); i++) {
            Double rise = effect.worth(i);
            effects.add(rise);
            if (rise != null
                    && aim.sponsors().contains(dossier.actors().all().get(i).id())) {
                cost = (cost == null ? 0 : cost) - rise;
            }
        }
        Interval interval = numbers == null ? null : effect.interval(claim);
        double gain = effect.gain(claim);
        if (aim.isNegated()) {
            gain = -gain;
            interval = interval == null ? null : new Interval(-interval.high(), -interval.low());
        }
        return new Lever(pulls, gain, interval, cost, effects, false);
    }

    private static List<Lever> ranked(List<Lever> levers) {
        return levers.stream()
                .map(lever -> lever.withPareto(levers.stream().noneMatch(other -> isBetter(other, lever))))
                .sorted(Comparator.comparingLong((Lever lever) -> -onGrid(lever.gain()))
                        .thenComparingLong(Levers::cost))
                .toList();
    }

    private static boolean isBetter(Lever one, Lever other) {
        long gain = onGrid(one.gain()) - onGrid(other.gain());
        long saving = cost(other) - cost(one);
        return gain >= 0 && saving >= 0 && gain + saving > 0;
    }

    private static long cost(Lever lever) {
        Double cost = lever.cost();
        return cost == null ? 0 : onGrid(cost);
    }

    private static long onGrid(double value) {
        return Math.round(value / GRID);
    }
}
