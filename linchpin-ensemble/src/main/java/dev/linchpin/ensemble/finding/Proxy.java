package dev.linchpin.ensemble.finding;

import java.util.List;

/**
 * An act that does for somebody else what it would do itself if it dared.
 *
 * @param act the id of the option that serves, taken where things are likeliest to come to rest
 * @param served the id of the actor that it serves
 * @param stance how the one served stands towards it
 * @param own the id of the option of its own that would serve the same ends
 * @param deterred the move by which it would take that up, or take it further, and what deters it
 * @param ends what both acts serve, the weightiest first
 */
public record Proxy(String act, String served, double stance, String own, DeterredMove deterred, List<End> ends) {
    /** Copies the list. */
    public Proxy {
        ends = List.copyOf(ends);
    }

    /** Returns how much of the stance towards the act its owner could have had from the act of its own. */
    public double share() {
        return ends.stream().mapToDouble(End::share).sum();
    }

    /**
     * Something that the one served cares about and both acts further.
     *
     * @param target the outcome's or option's id
     * @param share the lesser of what the two acts' causal paths to it add to the stances towards them
     */
    public record End(String target, double share) {}
}
