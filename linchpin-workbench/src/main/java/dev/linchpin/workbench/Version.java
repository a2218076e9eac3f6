package dev.linchpin.workbench;

/** Which version of Linchpin this is. */
public final class Version {
    private static final String UNKNOWN = "unreleased";

    private Version() {}

    /** Returns the version that the jar names. */
    public static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? UNKNOWN : version;
    }
}
