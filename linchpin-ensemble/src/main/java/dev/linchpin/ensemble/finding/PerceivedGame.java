package dev.linchpin.ensemble.finding;

import dev.linchpin.engine.Analysis;
import dev.linchpin.engine.path.Chain;
import dev.linchpin.engine.stance.Stances;

/**
 * The game as one actor sees it, where that differs from the truth: what it expects if all saw it so.
 *
 * @param actor the holder's place
 * @param analysis the game it sees
 * @param stances how it thinks that actors stand
 * @param chain what it thinks would happen from now
 */
public record PerceivedGame(int actor, Analysis analysis, Stances stances, Chain chain) {}
