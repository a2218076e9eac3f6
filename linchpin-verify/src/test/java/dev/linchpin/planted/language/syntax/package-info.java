/** Classes planted to break architecture rules, which must catch them. */
@NullMarked
package dev.linchpin.planted.language.syntax;

import org.jspecify.annotations.NullMarked;
