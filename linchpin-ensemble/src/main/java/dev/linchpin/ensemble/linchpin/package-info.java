/**
 * What carries a conclusion: how far each quantity must go to flip a hypothesis, what it accounts for of the hypothesis's
 * variance, and what each item of evidence adds. {@link dev.linchpin.ensemble.linchpin.LinchpinSearch} works it out.
 */
@NullMarked
package dev.linchpin.ensemble.linchpin;

import org.jspecify.annotations.NullMarked;
