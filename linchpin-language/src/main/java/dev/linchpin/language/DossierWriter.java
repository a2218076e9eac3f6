package dev.linchpin.language;

import dev.linchpin.language.write.DossierText;
import dev.linchpin.model.Dossier;

/** Writes dossiers. */
public final class DossierWriter {
    private DossierWriter() {}

    /**
     * Returns a dossier as YAML. What was read and is written reads back equal; comments and layout are not kept.
     *
     * @param dossier a dossier whose names all refer to something, and whose interests stand holder by holder
     */
    public static String write(Dossier dossier) {
        return DossierText.of(dossier);
    }
}
