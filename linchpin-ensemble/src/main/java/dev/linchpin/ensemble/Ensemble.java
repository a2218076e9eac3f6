package dev.linchpin.ensemble;

import dev.linchpin.engine.level.UncertifiedCycle;
import dev.linchpin.engine.path.Start;
import dev.linchpin.ensemble.finding.Drawn;
import dev.linchpin.ensemble.finding.Estimate;
import dev.linchpin.ensemble.finding.Quantiles;
import dev.linchpin.ensemble.look.Circumstances;
import dev.linchpin.ensemble.look.Look;
import dev.linchpin.ensemble.look.RandomNumbers;
import dev.linchpin.ensemble.random.Interval;
import dev.linchpin.ensemble.random.Sampling;
import dev.linchpin.ensemble.run.Patience;
import dev.linchpin.ensemble.run.Runner;
import dev.linchpin.ensemble.run.Spread;
import dev.linchpin.ensemble.run.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many draws of a dossier's uncertain quantities, each looked at from now in every phase and epoch, told together.
 *
 * <p>The result depends on the dossier and the plan alone: not on the runner, its threads or their order. Cost: for each
 * draw what can be reached from now, in each circumstance; a claim of what is so in all equilibria, or in some, needs
 * every state of every draw.
 */
public final class Ensemble {
    private static final int DRAWS_A_PIECE = 8;

    /** Of so many draws it is first told what they show. */
    private static final int FIRST_TOLD = 64;

    private final Circumstances circumstances;
    private final List<Start> starts;
    private final RandomNumbers numbers;
    private final List<Tally> tallies;
    private final Sample sample;
    private int draws;
    private int leftOut;

    private Ensemble(Circumstances circumstances, EnsemblePlan plan) {
        this.circumstances = circumstances;
        starts = Objects.requireNonNull(circumstances.main().findStart(), "The start is feasible.");
        numbers = RandomNumbers.of(circumstances, plan.sampling(), plan.seed(), plan.draws());
        sample = new Sample(numbers);
        int hypotheses = circumstances.dossier().hypotheses().size();
        int stances = circumstances.dossier().actors().size()
                * circumstances.dossier().options().size();
        tallies = circumstances.all().stream()
                .map(any -> new Tally(hypotheses, stances, numbers.replicates()))
                .toList();
    }

    /**
     * Runs an ensemble.
     *
     * @param circumstances a dossier's circumstances, the first of which starts in a feasible state
     * @param plan how many draws, and which
     * @param runner who looks at them
     * @param patience may stop it: then it rests on the first draws, as many as were made, and is the same as a plain
     *     ensemble of so many
     */
    public static EnsembleResult run(Circumstances circumstances, EnsemblePlan plan, Runner runner, Patience patience) {
        Ensemble ensemble = new Ensemble(circumstances, plan);
        ensemble.make(plan.draws(), plan.draws(), runner, patience);
        return ensemble.result(plan);
    }

    /**
     * As the other, telling on the way what the first draws show: at 64, 128, 256 and so on.
     *
     * @param onTheWay hears it, on the calling thread
     */
    public static EnsembleResult run(
            Circumstances circumstances,
            EnsemblePlan plan,
            Runner runner,
            Patience patience,
            Consumer<EnsembleResult> onTheWay) {
        Ensemble ensemble = new Ensemble(circumstances, plan);
        for (int until = FIRST_TOLD; until < plan.draws() && until > 0; until *= 2) {
            ensemble.make(until, plan.draws(), runner, patience);
            if (ensemble.draws < until) {
                return ensemble.result(plan);
            }
            onTheWay.accept(ensemble.result(plan));
        }
        ensemble.make(plan.draws(), plan.draws(), runner, patience);
        return ensemble.result(plan);
    }

    /**
     * Runs an ensemble until each hypothesis's interval is narrow.
     *
     * @param plan which draws; its number of them is where it begins
     * @param width how wide intervals may stay, above 0
     * @param most at how many draws it gives up
     */
    public static EnsembleResult runUntil(
            Circumstances circumstances, EnsemblePlan plan, double width, int most, Runner runner, Patience patience) {
        if (!(width > 0)) {
            throw new IllegalArgumentException("An interval of width %s is never reached.".formatted(width));
        }
        // plain draws do not depend on how many there are, so that those made count on
        boolean goesOn = plan.sampling() == Sampling.PLAIN;
        int draws = Math.clamp(plan.draws(), 1, most);
        EnsemblePlan now = plan.withDraws(goesOn ? most : draws);
        Ensemble ensemble = new Ensemble(circumstances, now);
        ensemble.make(draws, draws, runner, patience);
        while (!ensemble.isPrecise(width) && ensemble.draws == draws && draws < most) {
            draws = Math.min(most, goesOn ? draws + plan.draws() : 2 * draws);
            if (!goesOn) {
                now = plan.withDraws(draws);
                ensemble = new Ensemble(circumstances, now);
            }
            ensemble.make(draws, draws, runner, patience);
        }
        return ensemble.result(plan.withDraws(draws));
    }

    /** The looks at some draws; null at one that was left out. */
    private record Piece(int first, List<@Nullable List<Look>> looks) {}

    private void make(int upTo, int planned, Runner runner, Patience patience) {
        int from = draws;
        int pieces = (upTo - from + DRAWS_A_PIECE - 1) / DRAWS_A_PIECE;
        runner.run(
                pieces,
                piece -> {
                    int first = from + piece * DRAWS_A_PIECE;
                    return piece(first, Math.min(upTo, first + DRAWS_A_PIECE));
                },
                this::add,
                new InDraws(patience, from, upTo, planned));
    }

    /** Tells progress in draws rather than pieces. */
    private record InDraws(Patience patience, int from, int upTo, int planned) implements Patience {
        @Override
        public boolean isOver() {
            return patience.isOver();
        }

        @Override
        public void hear(int done, int count) {
            patience.hear(Math.min(upTo, from + done * DRAWS_A_PIECE), planned);
        }
    }

    private Piece piece(int first, int end) {
        List<@Nullable List<Look>> looks = new ArrayList<>();
        for (int draw = first; draw < end; draw++) {
            looks.add(looks(draw));
        }
        return new Piece(first, looks);
    }

    private @Nullable List<Look> looks(int draw) {
        try {
            return circumstances.looks(numbers.drawing(draw), starts);
        } catch (UncertifiedCycle e) {
            return null;
        }
    }

    private void add(Piece piece) {
        for (List<Look> looks : piece.looks()) {
            if (looks == null) {
                leftOut++;
            } else {
                sample.add(draws, looks.getFirst().probabilities());
                for (int c = 0; c < tallies.size(); c++) {
                    tallies.get(c).add(draws, looks.get(c));
                }
            }
            draws++;
        }
    }

    private boolean isPrecise(double width) {
        return result(EnsemblePlan.plain(draws)).main().hypotheses().stream()
                .allMatch(estimate -> estimate == null || estimate.interval().width() <= width);
    }

    private EnsembleResult result(EnsemblePlan plan) {
        List<Drawn> all = tallies.stream().map(this::drawn).toList();
        int phases = 1 + circumstances.later().size();
        return new EnsembleResult(
                plan,
                draws,
                leftOut,
                all.getFirst(),
                all.subList(1, phases),
                all.subList(phases, all.size()),
                sample.copy());
    }

    private Drawn drawn(Tally tally) {
        List<@Nullable Estimate> hypotheses = new ArrayList<>();
        for (int h = 0; h < circumstances.dossier().hypotheses().size(); h++) {
            hypotheses.add(estimate(tally.sums(h), tally.judged(h)));
        }
        List<@Nullable Quantiles> stances = new ArrayList<>();
        for (int s = 0; s < tally.stances(); s++) {
            stances.add(quantiles(tally.stance(s)));
        }
        return new Drawn(hypotheses, stances, tally.states(), tally.unsettled());
    }

    private static @Nullable Estimate estimate(double[] sums, int[] judged) {
        int all = Arrays.stream(judged).sum();
        return all == 0
                ? null
                : new Estimate(Math.min(1, Arrays.stream(sums).sum() / all), Interval.ofSums(sums, judged));
    }

    private static @Nullable Quantiles quantiles(Spread spread) {
        return spread.total() == 0
                ? null
                : new Quantiles(spread.quantile(0.05), spread.quantile(0.5), spread.quantile(0.95));
    }
}
