/** The pages of the workbench, in a real browser. */
@NullMarked
package dev.linchpin.verify.pages;

import org.jspecify.annotations.NullMarked;
