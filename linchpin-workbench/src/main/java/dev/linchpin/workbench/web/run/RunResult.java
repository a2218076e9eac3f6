package dev.linchpin.workbench.web.run;

import dev.linchpin.report.document.Document;

/**
 * What a run has come to, without what it was worked out with.
 *
 * @param title what its report is called
 * @param json as {@code linchpin run --json}; owned by the run
 * @param report the report to hand over
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RunResult(String title, byte[] json, Document report) {}
