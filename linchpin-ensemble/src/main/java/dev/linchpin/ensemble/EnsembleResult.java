package dev.linchpin.ensemble;

import dev.linchpin.ensemble.finding.Drawn;
import java.util.List;

/**
 * What an ensemble shows.
 *
 * @param plan what it was to be
 * @param draws how many draws were made: as planned, or the first so many where somebody stopped it
 * @param leftOut how many of them were left out because their outcomes' levels may not be unique
 * @param main what the first phase shows
 * @param later what each later phase shows
 * @param epochs what each epoch shows
 * @param sample the first draws, one by one
 */
public record EnsembleResult(
        EnsemblePlan plan, int draws, int leftOut, Drawn main, List<Drawn> later, List<Drawn> epochs, Sample sample) {
    /** Copies the lists. */
    public EnsembleResult {
        later = List.copyOf(later);
        epochs = List.copyOf(epochs);
    }

    /** Returns how many draws the figures rest on. */
    public int counted() {
        return draws - leftOut;
    }
}
