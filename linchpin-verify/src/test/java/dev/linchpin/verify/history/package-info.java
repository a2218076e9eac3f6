/** What dossiers on well-documented history say, and where they differ from what happened. */
@NullMarked
package dev.linchpin.verify.history;

import org.jspecify.annotations.NullMarked;
