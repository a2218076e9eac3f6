/** One game, analysed exactly. */
@NullMarked
package dev.linchpin.engine;

import org.jspecify.annotations.NullMarked;
