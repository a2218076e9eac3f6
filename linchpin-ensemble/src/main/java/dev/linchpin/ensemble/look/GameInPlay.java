package dev.linchpin.ensemble.look;

import dev.linchpin.engine.game.Game;
import dev.linchpin.ensemble.quantity.Quantities;
import org.jspecify.annotations.Nullable;

/**
 * A game by which somebody judges.
 *
 * @param holder the holder of the view that shows it; null of the true game
 * @param hasAllStates whether it has every state, or lacks those that the holder does not know of
 * @param quantities its quantities
 * @param game the game at some values of them
 */
public record GameInPlay(@Nullable String holder, boolean hasAllStates, Quantities quantities, Game game) {}
