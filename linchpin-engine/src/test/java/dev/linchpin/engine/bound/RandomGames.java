package dev.linchpin.engine.bound;

import dev.linchpin.engine.fixture.Chance;
import dev.linchpin.engine.fixture.Medians;
import dev.linchpin.engine.game.Draw;
import dev.linchpin.engine.game.Game;
import dev.linchpin.engine.game.GameForm;
import dev.linchpin.model.Dossier;
import dev.linchpin.model.QuantityCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Games of one dossier, its numbers moved a little by chance. */
final class RandomGames {
    private RandomGames() {}

    static List<Game> of(Dossier dossier, GameForm form, Chance chance, int count, double reach) {
        Draw medians = new Medians(QuantityCatalog.of(dossier), Map.of());
        List<Game> games = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Map<String, Double> moved = new HashMap<>();
            games.add(Game.of(
                    dossier,
                    name -> moved.computeIfAbsent(name, any -> {
                        double value = medians.value(name);
                        // cycles are left as tight as they were: nothing grows
                        return chance.yes(0.5) ? value : value * chance.within(1 - reach, 1);
                    }),
                    form));
        }
        return games;
    }
}
