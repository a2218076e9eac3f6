/** Quantities as distributions, and the value that a draw gives to each. */
@NullMarked
package dev.linchpin.ensemble.quantity;

import org.jspecify.annotations.NullMarked;
