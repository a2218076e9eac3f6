package dev.linchpin.planted.report;

/** Planted. */
public final class ReportThing {
    private ReportThing() {}

    /** A name. */
    public static String name() {
        return "report";
    }
}
