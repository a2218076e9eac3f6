/**
 * From a dossier to what it shows: evidence weighed, every quantity given a value, the games that follow analysed and
 * compared. {@link dev.linchpin.ensemble.Studies} is the front door.
 */
@NullMarked
package dev.linchpin.ensemble;

import org.jspecify.annotations.NullMarked;
