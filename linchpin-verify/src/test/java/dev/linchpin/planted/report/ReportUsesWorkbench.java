package dev.linchpin.planted.report;

import dev.linchpin.planted.workbench.WorkbenchThing;

/** Planted. */
public final class ReportUsesWorkbench {
    private ReportUsesWorkbench() {}

    static String used() {
        return WorkbenchThing.name();
    }
}
