/**
 * Chance with an address: which share of its law each quantity takes in each draw, and how sure a mean over draws is.
 * {@link dev.linchpin.ensemble.random.Chance} is the front door.
 */
@NullMarked
package dev.linchpin.ensemble.random;

import org.jspecify.annotations.NullMarked;
