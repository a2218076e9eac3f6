/** Many pieces of work done in any order on any number of threads, and their results told together. */
@NullMarked
package dev.linchpin.ensemble.run;

import org.jspecify.annotations.NullMarked;
