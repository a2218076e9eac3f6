/** Games that actors see each in its own way: what holds all the same, and what takes whom by surprise. */
@NullMarked
package dev.linchpin.engine.hypergame;

import org.jspecify.annotations.NullMarked;
