/** The model to YAML text. */
@NullMarked
package dev.linchpin.language.write;

import org.jspecify.annotations.NullMarked;
