package dev.linchpin.language;

import dev.linchpin.language.shape.DossierShape;
import dev.linchpin.language.shape.SchemaText;

/** The JSON Schema of dossiers, from the definition by which they are read. */
public final class DossierSchema {
    private DossierSchema() {}

    /** Returns the schema, draft 2020-12. */
    public static String json() {
        return SchemaText.of(DossierShape.ROOT);
    }
}
