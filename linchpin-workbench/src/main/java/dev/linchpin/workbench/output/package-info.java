/** Standard output and error as streams: what was printed may be taken back while it is short, and a reader may leave. */
@NullMarked
package dev.linchpin.workbench.output;

import org.jspecify.annotations.NullMarked;
