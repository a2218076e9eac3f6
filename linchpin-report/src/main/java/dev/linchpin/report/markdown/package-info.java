/** Documents as Markdown. */
@NullMarked
package dev.linchpin.report.markdown;

import org.jspecify.annotations.NullMarked;
