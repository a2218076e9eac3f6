package dev.linchpin.ensemble.comparison;

import dev.linchpin.ensemble.finding.HypothesisFinding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hypothesis in two studies; it is the same where it has the same id, whatever it claims in each.
 *
 * @param id the hypothesis's id
 * @param before what the first study makes of it; null where its dossier has it not
 * @param after what the second makes of it; null where its dossier has it not, but not both
 */
public record HypothesisPair(
        String id,
        @Nullable HypothesisFinding before,
        @Nullable HypothesisFinding after) {
    /** Returns what it says, in the first study's words where that has it. */
    public String says() {
        return (before == null ? Objects.requireNonNull(after) : before)
                .hypothesis()
                .says();
    }

    /** Returns whether both studies have it and judge it otherwise. */
    public boolean flips() {
        return before != null && after != null && !Objects.equals(before.holds(), after.holds());
    }
}
