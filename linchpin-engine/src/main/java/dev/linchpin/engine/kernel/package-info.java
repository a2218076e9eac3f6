/** Loops over primitive arrays. Depends on the JDK alone. */
@NullMarked
package dev.linchpin.engine.kernel;

import org.jspecify.annotations.NullMarked;
