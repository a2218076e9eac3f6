package dev.linchpin.ensemble.finding;

/**
 * The same dossier under other circumstances.
 *
 * @param id the phase's, epoch's or yardstick's id
 * @param name what reports call it
 * @param situation what it shows
 */
public record Variant(String id, String name, Situation situation) {}
