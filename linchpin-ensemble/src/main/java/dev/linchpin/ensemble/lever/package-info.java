/** What somebody could pull or nudge to change a finding, what it would gain and what it would cost. */
@NullMarked
package dev.linchpin.ensemble.lever;

import org.jspecify.annotations.NullMarked;
