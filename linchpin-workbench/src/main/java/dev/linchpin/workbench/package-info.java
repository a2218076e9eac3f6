/** The command line, and the only place with files, clocks and sockets. */
@NullMarked
package dev.linchpin.workbench;

import org.jspecify.annotations.NullMarked;
