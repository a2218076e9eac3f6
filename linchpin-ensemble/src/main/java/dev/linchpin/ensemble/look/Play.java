package dev.linchpin.ensemble.look;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.path.Conduct;
import java.util.Map;

/**
 * A game played from where things start.
 *
 * @param truth the true game
 * @param sights how the holders of views see it, by their ids
 * @param conduct what each actor would do, judged in the game as it sees it
 * @param chain what comes of that
 */
public record Play(Analysis truth, Map<String, Sight> sights, Conduct conduct, Chain chain) {
    /** Copies the map. */
    public Play {
        sights = Map.copyOf(sights);
    }
}
