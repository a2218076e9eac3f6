package dev.linchpin.engine.path;

/**
 * A state in which things may stand at the start.
 *
 * @param state the state, by ordinal
 * @param probability how likely they stand so
 */
public record Start(int state, double probability) {}
