/** YAML text to dossier and back, with the place of every problem. */
@NullMarked
package dev.linchpin.language;

import org.jspecify.annotations.NullMarked;
