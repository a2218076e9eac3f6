/**
 * What a dossier is made of: which keys stand where, what they hold, which are needed, and what they are for. One
 * definition, by which files are checked and from which the JSON Schema is written.
 */
@NullMarked
package dev.linchpin.language.shape;

import org.jspecify.annotations.NullMarked;
