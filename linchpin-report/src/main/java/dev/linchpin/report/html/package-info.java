/** Documents as one page of HTML that needs nothing else: no network, no scripts. */
@NullMarked
package dev.linchpin.report.html;

import org.jspecify.annotations.NullMarked;
