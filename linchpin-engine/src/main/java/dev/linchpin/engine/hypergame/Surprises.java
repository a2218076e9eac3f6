package dev.linchpin.engine.hypergame;

import java.util.List;

/**
 * What takes one who sees a game in its own way by surprise.
 *
 * @param count how many pairs there are of a state and an actor taken to stay in it that leaves it
 * @param reached in how many of them the state may be reached from the start
 * @param atEquilibria in how many of them the state is taken for an equilibrium
 * @param listed some of them: those in states that are reached first, by how often they are expected to be, then those
 *     at equilibria, and all in the order of states and of actors
 */
public record Surprises(int count, int reached, int atEquilibria, List<Surprise> listed) {
    /** Copies the list. */
    public Surprises {
        listed = List.copyOf(listed);
    }
}
