package dev.linchpin.solver;

import dev.linchpin.engine.game.Condition;
import dev.linchpin.solver.UtilityTerms.Term;
import java.util.BitSet;
import java.util.List;

/**
 * The order that interests give: utilities in whole numbers, each term rounded to a fraction of the grid step, and
 * every comparison relaxed by what the roundings can come to.
 *
 * <p>With u the utility in real numbers, U the engine's floating-point one, R = ⌊U / grid + ½⌋ and e the greatest error of U:
 * R(y) ≤ R(x) only if u(y) − u(x) ≤ grid + 2e, and R(y) &gt; r only if u(y) ≥ (r + ½)·grid − e.
 */
final class InterestLiking implements Liking {
    /** Steps of whole numbers to one of the grid, where sums stay below the greatest. */
    private static final double FINEST = 64;

    private static final double GREATEST_SUM = 0x1p48;

    private final List<Term> terms;
    private final long[] stepWeights;
    private final double scale;
    /** What the roundings of all terms come to, in steps. */
    private final long rounding;
    /** Twice the error of a utility in floating-point numbers, in grid steps. */
    private final double error;

    /**
     * Prepares an actor's order.
     *
     * @param highest the highest level of each option
     * @param operations a bound on how many operations on floating-point numbers lie between a weight of the dossier and
     *     a utility
     */
    InterestLiking(UtilityTerms utility, double grid, int[] highest, int operations) {
        terms = utility.terms();
        double greatest = utility.mass() / grid;
        double steps = FINEST;
        while (greatest * steps > GREATEST_SUM) {
            steps /= 2;
        }
        scale = steps;
        error = 4.0 * operations * 0x1p-53 * greatest + 0x1p-40;
        stepWeights = new long[terms.size()];
        long literals = 0;
        for (int t = 0; t < stepWeights.length; t++) {
            Term term = terms.get(t);
            int levels = term.option() == UtilityTerms.NONE ? 1 : highest[term.option()];
            stepWeights[t] = Math.round(term.weight() / levels / grid * scale);
            literals += levels;
        }
        rounding = literals;
    }

    @Override
    public void denyBetter(Formulas formulas, LevelLiterals from, LevelLiterals to, int guard) {
        WeightedLiterals gain = new WeightedLiterals();
        add(formulas, to, 1, gain);
        add(formulas, from, -1, gain);
        long most = (long) Math.ceil(scale * (1 + error)) + rounding + 1;
        formulas.circuit().requireAtMost(gain, most, guard);
    }

    @Override
    public void seekBetter(Formulas formulas, LevelLiterals to, long value) {
        WeightedLiterals utility = new WeightedLiterals();
        add(formulas, to, 1, utility);
        long least = (long) Math.floor(scale * (value + 0.5 - error)) - rounding - 1;
        formulas.circuit().requireAtLeast(utility, least, Circuit.TRUE);
        formulas.circuit().maximize(utility);
    }

    private void add(Formulas formulas, LevelLiterals setting, long sign, WeightedLiterals sum) {
        for (int t = 0; t < stepWeights.length; t++) {
            Term term = terms.get(t);
            int open = formulas.all(term.gates(), setting);
            if (term.option() == UtilityTerms.NONE) {
                sum.add(open, sign * stepWeights[t]);
            } else {
                for (int level = 1; level <= setting.highest(term.option()); level++) {
                    int counts = formulas.circuit().and(open, setting.atLeast(term.option(), level));
                    sum.add(counts, sign * stepWeights[t]);
                }
            }
        }
    }

    @Override
    public BitSet options() {
        BitSet options = new BitSet();
        for (Term term : terms) {
            if (term.option() != UtilityTerms.NONE) {
                options.set(term.option());
            }
            for (Condition gate : term.gates()) {
                Formulas.addOptions(gate, options);
            }
        }
        return options;
    }
}
