/** Changes of a dossier's text that leave everything else in it as it is: comments, order, layout. */
@NullMarked
package dev.linchpin.language.edit;

import org.jspecify.annotations.NullMarked;
