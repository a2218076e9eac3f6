package dev.linchpin.ensemble.linchpin;

/**
 * How much is spent on finding linchpins. The result depends on the dossier and on this alone.
 *
 * @param seed of the draws by which total effects are told
 * @param looks about how many games may be looked at for total effects; with 0 there are none
 */
public record LinchpinPlan(long seed, int looks) {
    private static final int MOST_LOOKS = 4000;

    /** Refuses a number of looks that cannot be. */
    public LinchpinPlan {
        if (looks < 0) {
            throw new IllegalArgumentException("There cannot be %,d looks; there may be 0 or more.".formatted(looks));
        }
    }

    /** Returns a plan that goes with an ensemble: as many looks as it has draws, up to {@value #MOST_LOOKS}. */
    public static LinchpinPlan with(long seed, int draws) {
        return new LinchpinPlan(seed, Math.min(draws, MOST_LOOKS));
    }
}
