package dev.linchpin.model;

/**
 * A part of an actor with interests of its own.
 *
 * @param id the faction's id, unique within its actor
 * @param name what reports call it
 * @param share its weight in the actor's judgement, in [0, 1] or the rest
 */
public record Faction(String id, String name, CitedQuantity share) {}
