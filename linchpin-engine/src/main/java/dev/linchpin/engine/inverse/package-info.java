/** The question turned round: which ranks would make a state an equilibrium, how many do, and which are nearest. */
@NullMarked
package dev.linchpin.engine.inverse;

import org.jspecify.annotations.NullMarked;
