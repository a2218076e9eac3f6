package dev.linchpin.model.outlook;

import dev.linchpin.model.Formula;
import dev.linchpin.model.Interest;
import dev.linchpin.model.Preference;
import java.util.List;

/**
 * How an actor sees the game where that differs from the truth. Rules, {@code now} and moves stay true, but for the
 * states that the holder does not know of.
 *
 * @param holder the id of the actor that sees it so
 * @param interests interests that replace, or add to, those of the dossier
 * @param preferences preferences that replace those of the dossier
 * @param settings quantities that differ
 * @param unawareOf formulas over options; the holder does not reckon with the states in which one of them holds
 */
public record View(
        String holder,
        List<Interest> interests,
        List<Preference> preferences,
        List<Setting> settings,
        List<Formula> unawareOf) {
    /** Copies the lists. */
    public View {
        interests = List.copyOf(interests);
        preferences = List.copyOf(preferences);
        settings = List.copyOf(settings);
        unawareOf = List.copyOf(unawareOf);
    }

    /** Returns the view with other states that its holder does not know of. */
    public View withUnawareOf(List<Formula> formulas) {
        return new View(holder, interests, preferences, settings, formulas);
    }
}
