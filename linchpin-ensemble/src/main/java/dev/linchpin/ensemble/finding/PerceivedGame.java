package dev.linchpin.ensemble.finding;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.hypergame.Surprises;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.stance.Stances;
import dev.linchpin.model.outlook.View;
import java.util.function.Supplier;

/**
 * The game as one actor sees it, where that differs from the truth: what it expects if all saw it so.
 *
 * @param actor the holder's place
 * @param view how it sees it
 * @param analysis the game that it reckons with, which may lack states that it does not know of
 * @param stances how it thinks that actors stand
 * @param chain what it thinks would happen from now
 * @param surprising works out what takes it by surprise, which costs a look at every state
 */
public record PerceivedGame(
        int actor, View view, Analysis analysis, Stances stances, Chain chain, Supplier<Surprises> surprising) {
    /** Returns what takes the holder by surprise. */
    public Surprises surprises() {
        return surprising.get();
    }
}
