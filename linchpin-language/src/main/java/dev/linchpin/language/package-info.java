/**
 * YAML text to dossier and back, with the place of every problem; the JSON Schema from the same definition.
 *
 * <p>{@link dev.linchpin.language.DossierReader} is the front door:
 *
 * {@snippet file="dev/linchpin/language/DossierReaderTest.java" region="read"}
 */
@NullMarked
package dev.linchpin.language;

import org.jspecify.annotations.NullMarked;
