package dev.linchpin.planted.ensemble;

import dev.linchpin.planted.report.ReportThing;

/** Planted. */
public final class EnsembleUsesReport {
    private EnsembleUsesReport() {}

    static String used() {
        return ReportThing.name();
    }
}
