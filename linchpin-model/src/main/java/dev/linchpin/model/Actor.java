package dev.linchpin.model;

import java.util.List;

/**
 * A party with options of its own.
 *
 * @param id the actor's id
 * @param name what reports call it
 * @param aliases other names that texts use for it
 * @param foresight how far it looks ahead
 * @param factions its parts with interests of their own; empty where it has one will
 */
public record Actor(String id, String name, List<String> aliases, Foresight foresight, List<Faction> factions) {
    /** Copies the lists. */
    public Actor {
        aliases = List.copyOf(aliases);
        factions = List.copyOf(factions);
    }
}
