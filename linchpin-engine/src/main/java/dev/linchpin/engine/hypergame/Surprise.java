package dev.linchpin.engine.hypergame;

/**
 * A state that someone takes another actor to stay in, and that the other leaves. States are named by ordinal in the
 * true game.
 *
 * @param state the state
 * @param breaker the place of the actor that leaves it
 * @param to the state that it leaves for, as it sees the game: one it likes best
 * @param isReached whether the state can come about from the start, each acting in the game as it sees it
 * @param isHeldEquilibrium whether the surprised takes the state for an equilibrium
 * @param isToUnknown whether the surprised does not know of the state that the breaker leaves for
 */
public record Surprise(
        int state, int breaker, int to, boolean isReached, boolean isHeldEquilibrium, boolean isToUnknown) {}
