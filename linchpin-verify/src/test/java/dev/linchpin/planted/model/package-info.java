/** Classes planted to break architecture rules, which must catch them. */
@NullMarked
package dev.linchpin.planted.model;

import org.jspecify.annotations.NullMarked;
