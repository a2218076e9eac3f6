/** How names, numbers, states, moves and paths are put into words. */
@NullMarked
package dev.linchpin.report.wording;

import org.jspecify.annotations.NullMarked;
