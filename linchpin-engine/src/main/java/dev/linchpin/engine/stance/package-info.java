/** How each actor stands towards each act, by which causal paths, and how that varies with what else is done. */
@NullMarked
package dev.linchpin.engine.stance;

import org.jspecify.annotations.NullMarked;
