/** Rules about what is asked: times, partners, levers. */
@NullMarked
package dev.linchpin.language.rules.question;

import org.jspecify.annotations.NullMarked;
