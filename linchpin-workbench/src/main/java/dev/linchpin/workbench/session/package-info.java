/**
 * One run of a command: what it finds around it, the dossier that it reads, what it asks of that, what it prints, and
 * how it ends. Commands themselves are in {@link dev.linchpin.workbench.cli}.
 */
@NullMarked
package dev.linchpin.workbench.session;

import org.jspecify.annotations.NullMarked;
