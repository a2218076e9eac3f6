/** Rules about what numbers and links rest on. */
@NullMarked
package dev.linchpin.language.rules.citation;

import org.jspecify.annotations.NullMarked;
