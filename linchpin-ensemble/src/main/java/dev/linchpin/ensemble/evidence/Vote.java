package dev.linchpin.ensemble.evidence;

import dev.linchpin.model.evidence.Evidence;

/**
 * An item as it counts for a thing.
 *
 * @param item the item
 * @param against whether it is cited against the thing
 * @param voice the origin, or else the source, whose word it is
 * @param weight what it adds in log-odds, alone; below 0 where it speaks against the thing
 * @param counted whether it is the one that its voice is heard by; no other of that voice adds anything
 */
public record Vote(Evidence item, boolean against, String voice, double weight, boolean counted) {
    /** Returns the vote as one that adds nothing. */
    Vote silenced() {
        return new Vote(item, against, voice, weight, false);
    }
}
