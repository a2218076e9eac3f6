/** The command line as its users meet it: what it prints of every dossier, and how it behaves as a process. */
@NullMarked
package dev.linchpin.verify.commandline;

import org.jspecify.annotations.NullMarked;
