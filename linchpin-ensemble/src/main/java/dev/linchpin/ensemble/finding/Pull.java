package dev.linchpin.ensemble.finding;

import dev.linchpin.model.outlook.OptionLevel;

/** One thing that somebody could do to change a finding. */
public sealed interface Pull {
    /**
     * Holds an option at a level from now on: its owner moves it no more, whatever it would rather do, and everybody
     * reckons with that.
     *
     * @param held the option and the level
     */
    record Hold(OptionLevel held) implements Pull {}

    /**
     * Moves the size of an influence of an own option to an end of its range.
     *
     * @param influence the influence's name
     * @param size the end: its 5th or its 95th percentile
     * @param isUp whether it is the upper one
     */
    record Nudge(String influence, double size, boolean isUp) implements Pull {}
}
