/** Options that several commands share. */
@NullMarked
package dev.linchpin.workbench.cli.option;

import org.jspecify.annotations.NullMarked;
