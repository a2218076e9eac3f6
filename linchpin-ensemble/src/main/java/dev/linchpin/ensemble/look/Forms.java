package dev.linchpin.ensemble.look;

import dev.linchpin.engine.game.GameForm;
import dev.linchpin.model.Dossier;
import java.util.HashMap;
import java.util.Map;

/** The forms of a dossier's games, each worked out once: the true one, and those of actors who do not know of all. */
public final class Forms {
    private final Dossier dossier;
    private final GameForm truth;
    private final Map<String, GameForm> reckoned = new HashMap<>();

    /**
     * Starts with the true game's form.
     *
     * @param truth the form of this dossier's game
     */
    public Forms(Dossier dossier, GameForm truth) {
        this.dossier = dossier;
        this.truth = truth;
    }

    Dossier dossier() {
        return dossier;
    }

    /** Returns the true game's form. */
    public GameForm truth() {
        return truth;
    }

    GameForm reckoned(String holder, Dossier seen) {
        return reckoned.computeIfAbsent(holder, any -> GameForm.of(seen));
    }
}
