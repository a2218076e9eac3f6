/** Rules that notice what has no part in the argument. */
@NullMarked
package dev.linchpin.language.rules.idle;

import org.jspecify.annotations.NullMarked;
