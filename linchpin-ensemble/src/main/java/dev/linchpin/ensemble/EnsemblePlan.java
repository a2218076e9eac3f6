package dev.linchpin.ensemble;

import dev.linchpin.ensemble.random.Sampling;

/**
 * What an ensemble is to be. Its result depends on the dossier and on this alone.
 *
 * @param draws how many draws, 0 or more; with none everything stays at the medians
 * @param seed any number
 * @param sampling how draws are spread over the laws
 */
public record EnsemblePlan(int draws, long seed, Sampling sampling) {
    /** As many draws as are made unless told otherwise. */
    public static final int USUAL_DRAWS = 1000;

    /** The seed unless told otherwise. */
    public static final long USUAL_SEED = 1;

    /** The most draws that there can be. */
    public static final int MOST_DRAWS = 1_000_000_000;

    /** Refuses a number of draws that cannot be. */
    public EnsemblePlan {
        if (draws < 0 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException(
                    "An ensemble of %,d draws cannot be; it may have from 0 to %,d.".formatted(draws, MOST_DRAWS));
        }
    }

    /** Returns a plan of plain draws with the usual seed. */
    public static EnsemblePlan plain(int draws) {
        return new EnsemblePlan(draws, USUAL_SEED, Sampling.PLAIN);
    }

    /** Returns the same with another number of draws. */
    public EnsemblePlan withDraws(int more) {
        return new EnsemblePlan(more, seed, sampling);
    }
}
