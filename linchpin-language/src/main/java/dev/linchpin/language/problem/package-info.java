/** What readers share in saying what is wrong: gathering it, quoting it, guessing what was meant. */
@NullMarked
package dev.linchpin.language.problem;

import org.jspecify.annotations.NullMarked;
