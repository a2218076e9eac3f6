/** Who could change what, and what actors have of each other, as parts of reports. */
@NullMarked
package dev.linchpin.report.leverage;

import org.jspecify.annotations.NullMarked;
