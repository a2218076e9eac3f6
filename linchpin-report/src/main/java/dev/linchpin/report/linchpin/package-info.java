/** Parts of reports on what carries conclusions: what flips them, alone and together, and where they fail. */
@NullMarked
package dev.linchpin.report.linchpin;

import org.jspecify.annotations.NullMarked;
