/** What the first dossier must show. */
@NullMarked
package dev.linchpin.verify.flagship;

import org.jspecify.annotations.NullMarked;
