/** The parts of reports, each made of findings and nothing else. */
@NullMarked
package dev.linchpin.report.section;

import org.jspecify.annotations.NullMarked;
