package dev.linchpin.ensemble.sensitivity;

import java.util.SplittableRandom;

/**
 * Independent groups of draws, and how often each group comes in each bootstrap sample.
 *
 * <p>Draw k belongs to group k modulo the number of groups. Where draws come in replicates the groups are these, and
 * too few to be drawn again; else each draw is a group, or, where there are more than {@value #MOST_GROUPS}, some draws
 * together.
 *
 * <p>Cost: a byte for each group and sample. Depends on the number of draws, the replicates and the seed alone.
 */
final class Resampling {
    static final int SAMPLES = 1_000;
    private static final int MOST_GROUPS = 4_096;

    private final int draws;
    private final int groups;
    private final byte[][] counts;

    Resampling(int draws, int replicates, long seed) {
        this.draws = draws;
        this.groups = replicates > 1 ? replicates : Math.min(draws, MOST_GROUPS);
        this.counts = new byte[groups][replicates > 1 ? 0 : SAMPLES];
        if (replicates == 1) {
            SplittableRandom chance = new SplittableRandom(seed);
            for (int sample = 0; sample < SAMPLES; sample++) {
                for (int k = 0; k < groups; k++) {
                    counts[chance.nextInt(groups)][sample]++;
                }
            }
        }
    }

    int draws() {
        return draws;
    }

    int groups() {
        return groups;
    }

    /** Returns whether groups can be drawn again, being many. */
    boolean isMany() {
        return groups == 0 || counts[0].length > 0;
    }

    /** Returns how many draws a group has. */
    int size(int group) {
        return (draws - group + groups - 1) / groups;
    }

    /** Returns the sum over groups in each bootstrap sample; groups whose part is 0 cost nothing. */
    double[] sums(double[] parts) {
        double[] sums = new double[SAMPLES];
        for (int group = 0; group < groups; group++) {
            double part = parts[group];
            if (part != 0) {
                byte[] count = counts[group];
                for (int sample = 0; sample < SAMPLES; sample++) {
                    sums[sample] += count[sample] * part;
                }
            }
        }
        return sums;
    }
}
