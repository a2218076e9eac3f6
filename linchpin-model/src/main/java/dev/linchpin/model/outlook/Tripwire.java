package dev.linchpin.model.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event whose report in a feed means that an option's level has changed.
 *
 * @param option the option's id
 * @param becomes the index of the level that it then has
 * @param actor the code, in the feed, of who acts; null for anyone
 * @param target the code of whom it is done to; null for anyone
 * @param events the event codes that fire it
 */
public record Tripwire(
        String option,
        int becomes,
        @Nullable String actor,
        @Nullable String target,
        List<String> events) {
    /** Copies the list. */
    public Tripwire {
        events = List.copyOf(events);
    }
}
