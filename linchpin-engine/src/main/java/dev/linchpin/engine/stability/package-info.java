/** Which states hold, for whom, under which foresight, and why. */
@NullMarked
package dev.linchpin.engine.stability;

import org.jspecify.annotations.NullMarked;
