/** How surely a thing is so, from what sources say of it. */
@NullMarked
package dev.linchpin.ensemble.evidence;

import org.jspecify.annotations.NullMarked;
