/** What actors could do together: where coalitions can move, which states hold against them, which they would break. */
@NullMarked
package dev.linchpin.engine.coalition;

import org.jspecify.annotations.NullMarked;
