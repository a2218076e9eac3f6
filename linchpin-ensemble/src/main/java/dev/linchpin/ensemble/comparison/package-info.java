/** Two dossiers studied side by side: what differs in what they show. */
@NullMarked
package dev.linchpin.ensemble.comparison;

import org.jspecify.annotations.NullMarked;
