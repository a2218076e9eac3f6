/** The commands, what they print, and the status they end with. */
@NullMarked
package dev.linchpin.workbench.cli;

import org.jspecify.annotations.NullMarked;
