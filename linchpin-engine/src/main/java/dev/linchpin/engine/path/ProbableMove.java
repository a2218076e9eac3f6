package dev.linchpin.engine.path;

import dev.linchpin.engine.stability.Step;

/**
 * A move that would be made, with its probability where it starts.
 *
 * @param step the move
 * @param probability its probability, in (0, 1]
 */
public record ProbableMove(Step step, double probability) {}
