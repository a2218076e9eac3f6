/** The levels of outcomes in any setting of the options, and the certificates that they are the only ones. */
@NullMarked
package dev.linchpin.engine.level;

import org.jspecify.annotations.NullMarked;
