package dev.linchpin.engine.stance;

import dev.linchpin.engine.game.FeasibleStates;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.engine.game.StateSpace;
import dev.linchpin.engine.level.CausalModel;
import dev.linchpin.engine.preference.Order;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The mean, least and greatest difference that each option makes to each actor, over the settings of the others.
 *
 * <p>Where there are more than {@value #MOST_SETTINGS} settings, in all and in the contexts together, each option is
 * judged in {@value #SAMPLE} of its contexts, drawn evenly at a stated seed.
 */
final class Spreads {
    private static final int MOST_SETTINGS = 1 << 19;
    private static final int SAMPLE = 1 << 13;
    private static final long SEED = 1;

    private final CausalModel causes;
    private final Order order;
    private final GameForm form;
    private final double[][][] byOption;
    private final boolean isSample;

    private Spreads(CausalModel causes, Order order) {
        this.causes = causes;
        this.order = order;
        form = causes.game().form();
        int options = form.space().options();
        boolean allFit = form.space().size() <= MOST_SETTINGS;
        isSample = !allFit && 2L * options * form.states().count() > MOST_SETTINGS;
        Utilities everywhere = allFit ? new Utilities(causes, order, allSettings()) : null;
        byOption = IntStream.range(0, options)
                .parallel()
                .mapToObj(o -> everywhere == null ? judge(o, isSample ? sample(o) : every(o)) : judgeAll(o, everywhere))
                .toArray(double[][][]::new);
    }

    static Spreads of(CausalModel causes, Order order) {
        return new Spreads(causes, order);
    }

    /** Returns how an actor's stance varies, by a divisor of utilities; null where it ranks no context's two states. */
    @Nullable
    Spread spread(int actor, int option, double divisor) {
        double[] it = byOption[option][actor];
        double unit = divisor == 0 ? Double.POSITIVE_INFINITY : divisor;
        return it[0] == 0 ? null : new Spread(it[1] / it[0] / unit, it[2] / unit, it[3] / unit, (long) it[0], isSample);
    }

    private long[] allSettings() {
        return LongStream.range(0, form.space().size()).toArray();
    }

    private double[][] judgeAll(int option, Utilities everywhere) {
        long[] contexts = every(option);
        int up = (int) span(option);
        return tally(
                (actor, k) -> everywhere.difference(actor, (int) contexts[k], (int) contexts[k] + up), contexts.length);
    }

    private double[][] judge(int option, long[] contexts) {
        long[] ends = new long[2 * contexts.length];
        for (int k = 0; k < contexts.length; k++) {
            ends[2 * k] = contexts[k];
            ends[2 * k + 1] = contexts[k] + span(option);
        }
        Utilities utilities = new Utilities(causes, order, ends);
        return tally((actor, k) -> utilities.difference(actor, 2 * k, 2 * k + 1), contexts.length);
    }

    private long span(int option) {
        return form.space().stride(option) * (form.space().radix(option) - 1);
    }

    /** Returns for each actor how many contexts there were, and the sum, least and greatest of its differences. */
    private double[][] tally(Differences differences, int contexts) {
        double[][] found = new double[form.actors()][];
        for (int i = 0; i < found.length; i++) {
            double[] sums = {0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
            for (int k = 0; k < contexts; k++) {
                double difference = differences.in(i, k);
                if (!Double.isNaN(difference)) {
                    sums[0]++;
                    sums[1] += difference;
                    sums[2] = Math.min(sums[2], difference);
                    sums[3] = Math.max(sums[3], difference);
                }
            }
            found[i] = sums;
        }
        return found;
    }

    /** What an option makes of each context for an actor; NaN where the actor does not rank both states. */
    private interface Differences {
        double in(int actor, int context);
    }

    /** The contexts with a feasible level of the option, each by its setting with the option at its lowest. */
    private long[] every(int option) {
        StateSpace space = form.space();
        FeasibleStates states = form.states();
        long[] contexts = new long[states.count()];
        for (int s = 0; s < contexts.length; s++) {
            contexts[s] = space.with(states.index(s), option, 0);
        }
        return Arrays.stream(contexts).sorted().distinct().toArray();
    }

    /** A context is met by as many states as it leaves levels feasible, and taken as often as one in so many. */
    private long[] sample(int option) {
        StateSpace space = form.space();
        FeasibleStates states = form.states();
        SplittableRandom chance = new SplittableRandom(SEED + option);
        long[] contexts = new long[SAMPLE];
        int taken = 0;
        while (taken < SAMPLE) {
            long state = states.index(chance.nextInt(states.count()));
            int levels = 0;
            for (int level = 0; level < space.radix(option); level++) {
                levels += states.ordinal(space.with(state, option, level)) >= 0 ? 1 : 0;
            }
            if (chance.nextInt(levels) == 0) {
                contexts[taken++] = space.with(state, option, 0);
            }
        }
        return contexts;
    }
}
