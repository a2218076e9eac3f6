/** Rules about the words in which sources and authors say how sure they are. */
@NullMarked
package dev.linchpin.language.rules.words;

import org.jspecify.annotations.NullMarked;
