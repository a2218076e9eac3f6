package dev.linchpin.engine.stability;

/**
 * One move of one actor.
 *
 * @param actor who moves
 * @param from the state it leaves, by ordinal
 * @param to the state it reaches, by ordinal
 */
public record Step(int actor, int from, int to) {}
