/** The tree of a file to the model: values read, names resolved, and a guess at what an unknown name was meant to be. */
@NullMarked
package dev.linchpin.language.bind;

import org.jspecify.annotations.NullMarked;
