/** Results turned into documents; nothing is computed here. */
@NullMarked
package dev.linchpin.report;

import org.jspecify.annotations.NullMarked;
