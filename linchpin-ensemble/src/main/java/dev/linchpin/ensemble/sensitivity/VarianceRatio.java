package dev.linchpin.ensemble.sensitivity;

import dev.linchpin.ensemble.random.Interval;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The ratio of a mean to a variance, both over the same draws, with its interval.
 *
 * <p>The ratio is U / (S₂ − S₁²) for means U of parts, S₁ of values and S₂ of squares. Values and squares are mostly
 * those of a base that many ratios share, and only what differs from it is summed again.
 *
 * <p>Method: for draws that are independent the bootstrap over draws with bias correction and acceleration (BCa; Efron
 * 1987), the acceleration from the ratio's influence function. For draws in replicates Student's interval from the
 * replicates' sums of the influence function (the delta method). Where fewer than {@value #FEW} draws have a part,
 * neither has enough to go on: then the interval reaches from 0 to Wilson's upper end for how often a draw has one, at
 * the greatest part there can be.
 *
 * <p>Cost: for each ratio O({@value Resampling#SAMPLES}·groups that differ). Deterministic.
 */
final class VarianceRatio {
    private static final int FEW = 10;
    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double UPPER = (1 + Interval.LEVEL) / 2;

    private final Resampling resampling;
    private final double[] values;
    private final double[] squares;
    private final double[] sampledSizes;
    private final double[] sampledValues;
    private final double[] sampledSquares;

    /**
     * Prepares for ratios that share a base.
     *
     * @param values the base's values summed by group, their mean near 0
     * @param squares their squares likewise
     */
    VarianceRatio(Resampling resampling, double[] values, double[] squares) {
        this.resampling = resampling;
        this.values = values;
        this.squares = squares;
        boolean many = resampling.isMany();
        double[] sizes = IntStream.range(0, resampling.groups())
                .mapToDouble(resampling::size)
                .toArray();
        this.sampledSizes = many ? resampling.sums(sizes) : new double[0];
        this.sampledValues = many ? resampling.sums(values) : new double[0];
        this.sampledSquares = many ? resampling.sums(squares) : new double[0];
    }

    /**
     * What one ratio adds to the base, summed by group.
     *
     * <p>It holds sums in the order of the draws.
     */
    static final class Parts {
        private final double[] parts;
        private final double[] values;
        private final double[] squares;
        private int moved;

        Parts(Resampling resampling) {
            this.parts = new double[resampling.groups()];
            this.values = new double[resampling.groups()];
            this.squares = new double[resampling.groups()];
        }

        /** Adds a draw whose part is not nothing, and by how much its value and square differ from the base's. */
        void add(int draw, double part, double value, double square) {
            int group = draw % parts.length;
            parts[group] += part;
            values[group] += value;
            squares[group] += square;
            moved++;
        }
    }

    /**
     * Returns the ratio.
     *
     * @param added what it adds to the base
     * @param greatest how large the part of one draw can be in a ratio that is no smaller than this one
     */
    Estimate estimate(Parts added, double greatest) {
        int draws = resampling.draws();
        double sum = Arrays.stream(values).sum() + Arrays.stream(added.values).sum();
        double mean = sum / draws;
        double variance =
                (Arrays.stream(squares).sum() + Arrays.stream(added.squares).sum()) / draws - mean * mean;
        if (!(variance > 0)) {
            return Estimate.unknown();
        }
        double ratio = Arrays.stream(added.parts).sum() / draws / variance;
        if (added.moved < FEW) {
            double frequency = (double) added.moved / draws;
            return Estimate.of(ratio, 0, Interval.wilson(frequency, draws).high() * greatest / variance);
        }
        double[] influence = influence(added, ratio, mean);
        return resampling.isMany() ? bootstrap(added, ratio, influence) : student(ratio, variance, influence);
    }

    /** How far each group pulls the ratio away from what it is, times draws and variance; these add up to 0. */
    private double[] influence(Parts added, double ratio, double mean) {
        double[] influence = new double[values.length];
        for (int g = 0; g < influence.length; g++) {
            double square = squares[g] + added.squares[g];
            double value = values[g] + added.values[g];
            influence[g] = added.parts[g] - ratio * (square - 2 * mean * value + mean * mean * resampling.size(g));
        }
        return influence;
    }

    private Estimate student(double ratio, double variance, double[] influence) {
        int groups = influence.length;
        double squared = Arrays.stream(influence).map(e -> e * e).sum() * groups / (groups - 1);
        double half = new TDistribution(groups - 1).inverseCumulativeProbability(UPPER)
                * Math.sqrt(squared)
                / (resampling.draws() * variance);
        return Estimate.of(ratio, ratio - half, ratio + half);
    }

    private Estimate bootstrap(Parts added, double ratio, double[] influence) {
        double[] sampled = resampling.sums(added.parts);
        double[] addedValues = resampling.sums(added.values);
        double[] addedSquares = resampling.sums(added.squares);
        double below = 0;
        for (int b = 0; b < sampled.length; b++) {
            double mean = (sampledValues[b] + addedValues[b]) / sampledSizes[b];
            double variance = (sampledSquares[b] + addedSquares[b]) / sampledSizes[b] - mean * mean;
            // a sample in which nothing varies tells nothing
            sampled[b] = variance > 0 ? sampled[b] / sampledSizes[b] / variance : ratio;
            below += sampled[b] < ratio ? 1 : sampled[b] == ratio ? 0.5 : 0;
        }
        Arrays.sort(sampled);
        double bias = NORMAL.inverseCumulativeProbability(
                Math.clamp(below / sampled.length, 0.5 / sampled.length, 1 - 0.5 / sampled.length));
        double squared = Arrays.stream(influence).map(e -> e * e).sum();
        double cubed = Arrays.stream(influence).map(e -> e * e * e).sum();
        double acceleration = squared > 0 ? cubed / (6 * squared * Math.sqrt(squared)) : 0;
        return Estimate.of(
                ratio,
                quantile(sampled, corrected(1 - UPPER, bias, acceleration)),
                quantile(sampled, corrected(UPPER, bias, acceleration)));
    }

    /** The share of bootstrap samples to leave below an end of the interval (Efron 1987, formula 2.3). */
    private static double corrected(double share, double bias, double acceleration) {
        double shifted = bias + NORMAL.inverseCumulativeProbability(share);
        return NORMAL.cumulativeProbability(bias + shifted / (1 - acceleration * shifted));
    }

    private static double quantile(double[] sorted, double share) {
        double place = Math.clamp(share * (sorted.length + 1) - 1, 0, sorted.length - 1);
        int before = (int) place;
        int after = Math.min(before + 1, sorted.length - 1);
        return sorted[before] + (place - before) * (sorted[after] - sorted[before]);
    }
}
