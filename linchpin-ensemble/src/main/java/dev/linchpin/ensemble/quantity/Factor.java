package dev.linchpin.ensemble.quantity;

/**
 * One thing about a dossier that chance decides from draw to draw.
 *
 * <p>An influence's being there has two where its probability is itself uncertain: how probable it is, and whether it
 * is there.
 *
 * @param address the name by which chance knows it, unlike any other's of the dossier
 * @param quantity the quantity whose uncertainty it is, by the name that findings use
 * @param isPresence whether it is the yes or no of an influence's being there, rather than a number
 */
public record Factor(String address, String quantity, boolean isPresence) {}
