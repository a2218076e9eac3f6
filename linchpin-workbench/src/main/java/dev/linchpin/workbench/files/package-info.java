/** Reading and writing files, within bounds. */
@NullMarked
package dev.linchpin.workbench.files;

import org.jspecify.annotations.NullMarked;
