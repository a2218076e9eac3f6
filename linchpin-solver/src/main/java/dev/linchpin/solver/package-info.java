/**
 * Very large games by constraint solving: the states that are Nash equilibria, found without a list of states.
 * {@link dev.linchpin.solver.NashSearch} is the front door.
 */
@NullMarked
package dev.linchpin.solver;

import org.jspecify.annotations.NullMarked;
