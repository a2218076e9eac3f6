/** Rules about states: what holds now, what is feasible, what rankings cover. */
@NullMarked
package dev.linchpin.language.rules.state;

import org.jspecify.annotations.NullMarked;
