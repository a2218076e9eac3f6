package dev.linchpin.ensemble.look;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.path.Perception;

/**
 * The game as the holder of a view sees it.
 *
 * @param reckoned the game that it reckons with: without the states that it does not know of
 * @param shown the same with every state; the same object where it knows of all
 */
public record Sight(Analysis reckoned, Analysis shown) {
    /** Returns how the holder judges states. */
    public Perception perception() {
        return reckoned == shown ? Perception.of(shown.witness()) : Perception.of(reckoned.witness(), shown.witness());
    }

    /** Returns the game in which the holder judges what may come of a setting, given by its index. */
    public Analysis at(long index) {
        return reckoned.game().form().states().ordinal(index) < 0 ? shown : reckoned;
    }
}
