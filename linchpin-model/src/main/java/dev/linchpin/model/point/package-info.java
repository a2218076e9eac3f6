/** What the text under study claims, point by point, and what the model must show to bear it out. */
@NullMarked
package dev.linchpin.model.point;

import org.jspecify.annotations.NullMarked;
