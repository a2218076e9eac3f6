package dev.linchpin.model.outlook;

import java.util.List;

/**
 * Another time or world in which the same argument is tried: the dossier under other quantities.
 *
 * @param id the epoch's id
 * @param name what reports call it
 * @param settings the quantities that differ
 */
public record Epoch(String id, String name, List<Setting> settings) {
    /** Copies the list. */
    public Epoch {
        settings = List.copyOf(settings);
    }
}
