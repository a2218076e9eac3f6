package dev.linchpin.planted.solver;

import dev.linchpin.planted.report.ReportThing;

/** Planted. */
public final class SolverUsesReport {
    private SolverUsesReport() {}

    static String used() {
        return ReportThing.name();
    }
}
