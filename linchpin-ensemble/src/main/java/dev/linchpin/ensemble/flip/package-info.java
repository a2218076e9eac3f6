/** The fewest quantities that, moved together inside their ranges, flip a hypothesis, and the proof that fewer do not. */
@NullMarked
package dev.linchpin.ensemble.flip;

import org.jspecify.annotations.NullMarked;
