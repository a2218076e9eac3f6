/** Sources, what they say and how surely, and the hypotheses that their words bear on. */
@NullMarked
package dev.linchpin.model.evidence;

import org.jspecify.annotations.NullMarked;
