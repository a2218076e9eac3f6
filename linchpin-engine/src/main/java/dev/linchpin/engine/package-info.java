/**
 * One game, exactly: which states hold and which do not, how each actor stands towards each act and why, and what
 * happens from now. {@link dev.linchpin.engine.Analysis} is the front door.
 */
@NullMarked
package dev.linchpin.engine;

import org.jspecify.annotations.NullMarked;
