/** How fast the engine is: kernels against the reference, and whole analyses. */
@NullMarked
package dev.linchpin.verify.benchmark;

import org.jspecify.annotations.NullMarked;
