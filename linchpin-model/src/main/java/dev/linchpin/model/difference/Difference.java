package dev.linchpin.model.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part that two dossiers do not have alike.
 *
 * @param section where it stands
 * @param id what it is called there
 * @param before the part in the first dossier; null where it has none
 * @param after the part in the second; null where it has none, but not both
 */
public record Difference(
        Section section,
        String id,
        @Nullable Part before,
        @Nullable Part after) {
    /** Returns what differs of a part that both have, in the first one's order; empty where but one has it. */
    public List<AspectChange> changes() {
        if (before == null || after == null) {
            return List.of();
        }
        List<AspectChange> changes = new ArrayList<>();
        for (Aspect then : before.aspects()) {
            Aspect now = after.find(then.key());
            String value = now == null ? null : now.value();
            if (!Objects.equals(value, then.value())) {
                changes.add(new AspectChange(then.key(), then.quantity(), then.value(), value));
            }
        }
        for (Aspect now : after.aspects()) {
            if (before.find(now.key()) == null) {
                changes.add(new AspectChange(now.key(), now.quantity(), null, now.value()));
            }
        }
        return changes;
    }
}
