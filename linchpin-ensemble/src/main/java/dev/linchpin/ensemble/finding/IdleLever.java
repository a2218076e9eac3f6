package dev.linchpin.ensemble.finding;

import dev.linchpin.model.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sponsors control but could not pull now.
 *
 * @param pulls what they would do
 * @param brokenBy the rule that forbids it where things stand; null where it is allowed, but the target's claim cannot
 *     be judged then
 */
public record IdleLever(List<Pull> pulls, @Nullable Rule brokenBy) {
    /** Copies the list. */
    public IdleLever {
        pulls = List.copyOf(pulls);
    }
}
