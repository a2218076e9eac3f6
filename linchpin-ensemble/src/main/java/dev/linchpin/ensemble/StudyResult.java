package dev.linchpin.ensemble;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study, or why there is none.
 *
 * @param study the study; null where some objection is an error
 * @param objections what is wrong or doubtful
 */
public record StudyResult(@Nullable Study study, List<Objection> objections) {
    /** Copies the list. */
    public StudyResult {
        objections = List.copyOf(objections);
    }
}
