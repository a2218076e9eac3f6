/**
 * Results turned into documents and JSON; nothing is computed here. A report is a
 * {@link dev.linchpin.report.document.Document}, which a renderer draws:
 *
 * {@snippet file="dev/linchpin/report/ReportExampleTest.java" region="report"}
 */
@NullMarked
package dev.linchpin.report;

import org.jspecify.annotations.NullMarked;
