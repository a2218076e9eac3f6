package dev.linchpin.ensemble.finding;

/**
 * The same dossier under other circumstances.
 *
 * @param id the phase's, epoch's or yardstick's id
 * @param name what reports call it
 * @param situation what it shows
 */
public record Variant(String id, String name, Situation situation) {
    /** Returns the variant with what draws show. */
    public Variant withDrawn(Drawn drawn) {
        return new Variant(id, name, situation.withDrawn(drawn));
    }
}
