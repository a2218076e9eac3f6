/** Where boxes and the ways between them stand in a drawing in layers. */
@NullMarked
package dev.linchpin.report.layout;

import org.jspecify.annotations.NullMarked;
