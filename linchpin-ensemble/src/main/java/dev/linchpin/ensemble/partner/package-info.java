/** What partners have of each other: frictions, exchange, and who acts in another's stead. */
@NullMarked
package dev.linchpin.ensemble.partner;

import org.jspecify.annotations.NullMarked;
