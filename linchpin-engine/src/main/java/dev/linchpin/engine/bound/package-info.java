/** What holds of a game whatever its numbers are within bounds: differences of utilities, what actors may do, what comes of it. */
@NullMarked
package dev.linchpin.engine.bound;

import org.jspecify.annotations.NullMarked;
