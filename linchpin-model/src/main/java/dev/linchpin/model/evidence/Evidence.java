package dev.linchpin.model.evidence;

import dev.linchpin.model.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a source says.
 *
 * @param id the item's id
 * @param source the source's id
 * @param at where in the source, such as {@code ¶3}; null where that is not said
 * @param says what it says
 * @param hedge how surely it says so; null for a flat statement
 * @param credibility how credible the item is
 * @param speaksFor the stratum of a population that it is heard from; null where it is not a voice of one
 * @param likelihoods how likely the item is if what it bears on is true, and if not; null where the hedge weighs it
 * @param bearsOn how it sits with each hypothesis that it bears on
 */
public record Evidence(
        String id,
        String source,
        @Nullable String at,
        String says,
        @Nullable Quantity hedge,
        Credibility credibility,
        @Nullable StratumReference speaksFor,
        @Nullable Likelihoods likelihoods,
        List<Bearing> bearsOn) {
    /** Copies the list. */
    public Evidence {
        bearsOn = List.copyOf(bearsOn);
    }

    /** Returns the name of the hedge's probability among the dossier's quantities. */
    public String hedgeName() {
        return id + ".hedge";
    }

    /** Returns the name of the source's reliability among the dossier's quantities, where that is unknown. */
    public String reliabilityName() {
        return id + ".reliability";
    }

    /** Returns the name of the item's credibility among the dossier's quantities, where that is unknown. */
    public String credibilityName() {
        return id + ".credibility";
    }

    /**
     * How likely an item is under what it bears on.
     *
     * @param ifTrue the probability of hearing it if that is true
     * @param ifFalse the probability of hearing it if that is false
     */
    public record Likelihoods(Quantity ifTrue, Quantity ifFalse) {}

    /**
     * How an item sits with a hypothesis.
     *
     * @param hypothesis the hypothesis's id
     * @param consistency how
     */
    public record Bearing(String hypothesis, Consistency consistency) {}

    /**
     * A stratum of a population.
     *
     * @param population the population's id
     * @param stratum the stratum's id within it
     */
    public record StratumReference(String population, String stratum) {}
}
