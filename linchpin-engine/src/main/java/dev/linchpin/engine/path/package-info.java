/** What happens from now: who would move where, where it comes to rest, by which paths, and what never settles. */
@NullMarked
package dev.linchpin.engine.path;

import org.jspecify.annotations.NullMarked;
