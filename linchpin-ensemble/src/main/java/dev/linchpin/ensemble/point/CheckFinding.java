package dev.linchpin.ensemble.point;

import dev.linchpin.model.point.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a check is met.
 *
 * @param check the check
 * @param holds whether it is; null where what it asks about was not worked out
 * @param figures the numbers that this rests on
 */
public record CheckFinding(Check check, @Nullable Boolean holds, List<Figure> figures) {
    /** Copies the list. */
    public CheckFinding {
        figures = List.copyOf(figures);
    }

    static CheckFinding unjudged(Check check) {
        return new CheckFinding(check, null, List.of());
    }
}
