package dev.linchpin.report.wording;

import dev.linchpin.engine.game.StateSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * One option at another level.
 *
 * @param option the option's place
 * @param from the level before
 * @param to the level after
 */
public record Change(int option, int from, int to) {
    /** Returns what differs between two settings, given by their indices. */
    public static List<Change> between(StateSpace space, long before, long after) {
        List<Change> changes = new ArrayList<>();
        for (int o = 0; o < space.options(); o++) {
            int from = space.level(before, o);
            int to = space.level(after, o);
            if (from != to) {
                changes.add(new Change(o, from, to));
            }
        }
        return changes;
    }
}
