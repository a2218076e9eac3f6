/** A dossier compiled to indices: the states, which of them are feasible, and who can move where. */
@NullMarked
package dev.linchpin.engine.game;

import org.jspecify.annotations.NullMarked;
