/** Preferences in degrees: what is greatly preferred, what is unknown, and what holds in spite of either. */
@NullMarked
package dev.linchpin.engine.degree;

import org.jspecify.annotations.NullMarked;
