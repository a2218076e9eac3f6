package dev.linchpin.model.outlook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with numbers of its own, which starts from where the one before came to rest.
 *
 * @param id the phase's id
 * @param name what reports call it
 * @param until when it ends, if said
 * @param now the levels at which options stand when it starts, whatever came before
 * @param settings the quantities that differ from here on
 */
public record Phase(String id, String name, @Nullable LocalDate until, List<OptionLevel> now, List<Setting> settings) {
    /** Copies the lists. */
    public Phase {
        now = List.copyOf(now);
        settings = List.copyOf(settings);
    }
}
