/**
 * Where a conclusion fails: a box of few quantities that holds most of the draws in which it does.
 * {@link dev.linchpin.ensemble.discovery.Discovery} is the front door.
 */
@NullMarked
package dev.linchpin.ensemble.discovery;

import org.jspecify.annotations.NullMarked;
