/** What actors prefer: utilities from interests, ranks from utilities, rankings and statements. */
@NullMarked
package dev.linchpin.engine.preference;

import org.jspecify.annotations.NullMarked;
