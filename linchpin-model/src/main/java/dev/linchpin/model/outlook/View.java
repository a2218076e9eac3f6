package dev.linchpin.model.outlook;

import dev.linchpin.model.Interest;
import dev.linchpin.model.Preference;
import java.util.List;

/**
 * How an actor sees the game where that differs from the truth. Rules, {@code now} and moves stay true.
 *
 * @param holder the id of the actor that sees it so
 * @param interests interests that replace, or add to, those of the dossier
 * @param preferences preferences that replace those of the dossier
 * @param settings quantities that differ
 */
public record View(String holder, List<Interest> interests, List<Preference> preferences, List<Setting> settings) {
    /** Copies the lists. */
    public View {
        interests = List.copyOf(interests);
        preferences = List.copyOf(preferences);
        settings = List.copyOf(settings);
    }
}
