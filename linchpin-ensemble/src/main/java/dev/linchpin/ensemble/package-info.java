/** Many games drawn from one dossier, and what their spread shows. */
@NullMarked
package dev.linchpin.ensemble;

import org.jspecify.annotations.NullMarked;
