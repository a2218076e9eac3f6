/** The report to hand over: what a dossier shows, drawn where a drawing says it sooner, with all that is behind it. */
@NullMarked
package dev.linchpin.report.briefing;

import org.jspecify.annotations.NullMarked;
