/** What the text under study claims, point by point, and whether what was found bears it out. */
@NullMarked
package dev.linchpin.ensemble.point;

import org.jspecify.annotations.NullMarked;
