/** One game from now: what a dossier comes to under given circumstances and with given values. */
@NullMarked
package dev.linchpin.ensemble.look;

import org.jspecify.annotations.NullMarked;
