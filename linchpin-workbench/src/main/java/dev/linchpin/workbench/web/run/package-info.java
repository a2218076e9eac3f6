/** Runs that go on behind the pages, and how they are told of. */
@NullMarked
package dev.linchpin.workbench.web.run;

import org.jspecify.annotations.NullMarked;
