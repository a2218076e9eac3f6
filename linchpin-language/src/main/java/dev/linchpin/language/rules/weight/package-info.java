/** Rules about interests and the shares of those who hold them. */
@NullMarked
package dev.linchpin.language.rules.weight;

import org.jspecify.annotations.NullMarked;
