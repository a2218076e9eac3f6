package dev.linchpin.planted.workbench;

/** Planted. */
public final class WorkbenchThing {
    private WorkbenchThing() {}

    /** A name. */
    public static String name() {
        return "workbench";
    }
}
