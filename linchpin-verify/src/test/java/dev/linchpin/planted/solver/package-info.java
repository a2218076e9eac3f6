/** Classes planted to break architecture rules, which must catch them. */
@NullMarked
package dev.linchpin.planted.solver;

import org.jspecify.annotations.NullMarked;
