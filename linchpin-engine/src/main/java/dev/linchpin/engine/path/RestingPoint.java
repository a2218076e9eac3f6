package dev.linchpin.engine.path;

import java.util.List;

/**
 * A state from which no actor would move.
 *
 * @param state the state, by ordinal
 * @param probability how likely it is to come to rest there
 * @param likeliest the single likeliest way there, move by move; empty where it starts there
 * @param pathProbability the probability of exactly that way, its start included
 */
public record RestingPoint(int state, double probability, List<ProbableMove> likeliest, double pathProbability) {
    /** Copies the list. */
    public RestingPoint {
        likeliest = List.copyOf(likeliest);
    }
}
